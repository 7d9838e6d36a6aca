-- One more than the largest number.
local list = setmetatable({}, { __len = function() return math.maxinteger end })
table.insert(list, "x")
table.insert(list, 5, "x")
kitei.fail("inserted")
