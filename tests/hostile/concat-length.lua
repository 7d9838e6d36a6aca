-- A length that is a lie, and texts without end.
local list = setmetatable({}, { __len = function() return math.maxinteger end, __index = function() return "x" end })
table.concat(list)
