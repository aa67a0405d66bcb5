# Cista, suomi. The pages of the vault.
