# Cista, português. The pages of the vault.
