-- Always "less": Lua's own sort would leave the list, ours ends.
local list = {}
for i = 1, 1000 do list[i] = i % 7 end
table.sort(list, function() return true end)
kitei.fail("sorted " .. #list)
