# Cista, čeština. What stands on paper: documents for authorities and custodians.
