# Cista, lietuvių. The pages of the vault.
