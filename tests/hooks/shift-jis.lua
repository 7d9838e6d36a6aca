-- –éŠÔ
kitei.warn("•\¦")
