# Cista, italiano. The pages of the vault.
