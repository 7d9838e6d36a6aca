-- Registers through a hundred calls of C: no line of Lua is near.
local t = {}
for i = 1, 100 do t[i] = pcall end
for i, v in ipairs({ kitei.on, "model", "試し", function() error("x") end }) do t[100 + i] = v end
pcall(table.unpack(t))
