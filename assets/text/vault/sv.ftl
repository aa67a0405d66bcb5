# Cista, svenska. The pages of the vault.
