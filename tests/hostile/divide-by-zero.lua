-- A whole number by zero.
local x = 1 // 0
