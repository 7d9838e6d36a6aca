-- Reads behind the end where offsets overflow.
local v = string.unpack("<i8", "x", math.mininteger)
