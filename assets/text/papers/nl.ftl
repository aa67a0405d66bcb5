# Cista, Nederlands. What stands on paper: documents for authorities and custodians.
