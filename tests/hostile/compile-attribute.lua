-- A kind of variable that does not exist.
local x <constant> = 1
