-- pcall of pcall of pcall.
local t = {}
for i = 1, 240 do t[i] = pcall end
pcall(table.unpack(t))
local function f() return pcall(f) end
while true do f() end
