# Cista, magyar. The pages of the vault.
