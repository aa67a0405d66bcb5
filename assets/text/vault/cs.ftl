# Cista, čeština. The pages of the vault.
