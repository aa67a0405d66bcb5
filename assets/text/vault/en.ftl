# Cista, English. The pages of the vault.
