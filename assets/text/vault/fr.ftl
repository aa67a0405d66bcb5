# Cista, français. The pages of the vault.
