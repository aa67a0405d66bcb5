# Cista, français. What stands on paper: documents for authorities and custodians.
