# Cista, Deutsch. The pages of the vault.
