-- nil as a key.
local t = {}
t[nil] = 1
