# Cista, ελληνικά. What stands on paper: documents for authorities and custodians.
