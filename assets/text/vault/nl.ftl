# Cista, Nederlands. The pages of the vault.
