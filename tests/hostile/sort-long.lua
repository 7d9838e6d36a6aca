-- A list so long that sorting it to and fro takes too long.
local list = {}
for i = 1, 1000000 do list[i] = -i end
for i = 1, 20 do table.sort(list, function(a, b) return i % 2 == 0 and a < b or i % 2 == 1 and a > b end) end
