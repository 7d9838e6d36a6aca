-- The smallest number.
local a = utf8.offset("あ", math.mininteger, math.mininteger)
