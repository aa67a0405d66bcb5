# Cista, română. The pages of the vault.
