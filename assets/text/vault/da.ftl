# Cista, dansk. The pages of the vault.
