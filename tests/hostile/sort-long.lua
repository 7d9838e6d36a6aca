-- A list so long that sorting takes too long.
local list = {}
for i = 1, 1000000 do list[i] = -i end
table.sort(list, function(a, b) return a < b end)
