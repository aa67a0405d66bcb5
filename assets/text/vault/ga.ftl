# Cista, Gaeilge. The pages of the vault.
