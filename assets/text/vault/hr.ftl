# Cista, hrvatski. The pages of the vault.
