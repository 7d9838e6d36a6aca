-- The same without using memory.
local list = setmetatable({}, { __len = function() return math.maxinteger end, __index = function() return "" end })
table.concat(list)
