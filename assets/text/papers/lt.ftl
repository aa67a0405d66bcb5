# Cista, lietuvių. What stands on paper: documents for authorities and custodians.
