# Cista, polski. What stands on paper: documents for authorities and custodians.
