-- The remainder by zero, whole numbers.
local x = math.fmod(1, 0)
