-- A base that does not exist.
local x = tonumber("10", 99)
