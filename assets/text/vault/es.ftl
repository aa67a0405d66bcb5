# Cista, español. The pages of the vault.
