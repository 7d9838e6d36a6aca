-- An order that changes while it is asked for.
local n, list = 0, {}
for i = 1, 1000 do list[i] = i end
table.sort(list, function(a, b) n = n + 1 return n % 3 == 0 end)
kitei.fail("sorted " .. #list)
