# Cista, polski. The pages of the vault.
