-- A fraction has no bits.
local x = 1.5 | 1
