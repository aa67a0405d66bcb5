# Cista, slovenčina. What stands on paper: documents for authorities and custodians.
