# Cista, slovenščina. The pages of the vault.
