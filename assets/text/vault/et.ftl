# Cista, eesti. The pages of the vault.
