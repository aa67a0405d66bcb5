# Cista, suomi. What stands on paper: documents for authorities and custodians.
