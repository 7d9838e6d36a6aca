-- Short texts that Lua keeps in one table.
local t = {}
for i = 1, math.huge do t[("%07x"):format(i)] = true end
