-- A text that is no number.
local x = "abc" + 1
