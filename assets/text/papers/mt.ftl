# Cista, Malti. What stands on paper: documents for authorities and custodians.
