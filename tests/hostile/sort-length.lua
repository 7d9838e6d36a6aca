-- A length that is a lie.
local list = setmetatable({ 2, 1 }, { __len = function() return math.maxinteger end })
table.sort(list)
kitei.fail("sorted " .. list[1] .. list[2])
