-- Outside of the text.
local n = utf8.len("あ", math.maxinteger, math.mininteger)
