print(kitei.len("情報資産ab"), kitei.width("情報資産ab"), kitei.sub("情報資産", 2, 3), kitei.sub("情報資産", -2), kitei.sub("情報", 5))
print(kitei.sub("情報資産", 0), kitei.sub("情報資産", -9, 2), "[" .. kitei.sub("情報資産", 3, 2) .. "]")
kitei.len(("情報資産"):sub(1, 4))
