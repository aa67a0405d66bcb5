# Cista, ελληνικά. The pages of the vault.
