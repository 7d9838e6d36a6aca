-- No byte.
local x = "\999"
