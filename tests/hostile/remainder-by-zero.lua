-- And the remainder.
local x = 1 % 0
