-- No byte.
local s = string.char(256)
