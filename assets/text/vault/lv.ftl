# Cista, latviešu. The pages of the vault.
