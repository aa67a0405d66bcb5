# Cista, latviešu. What stands on paper: documents for authorities and custodians.
