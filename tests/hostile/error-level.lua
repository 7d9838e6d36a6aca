-- Levels that do not exist.
pcall(error, "x", -1)
pcall(error, "x", math.mininteger)
error("x", 1000000)
