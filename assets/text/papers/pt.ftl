# Cista, português. What stands on paper: documents for authorities and custodians.
