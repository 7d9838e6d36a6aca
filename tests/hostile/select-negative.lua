-- Counts from the end, and too far.
local x = select(-5, 1, 2)
