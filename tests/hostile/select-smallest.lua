-- The smallest number.
local x = select(math.mininteger, 1, 2)
