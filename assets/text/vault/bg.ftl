# Cista, български. The pages of the vault.
