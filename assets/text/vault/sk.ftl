# Cista, slovenčina. The pages of the vault.
