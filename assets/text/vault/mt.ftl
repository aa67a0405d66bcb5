# Cista, Malti. The pages of the vault.
