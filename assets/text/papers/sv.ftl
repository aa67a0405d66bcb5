# Cista, svenska. What stands on paper: documents for authorities and custodians.
