-- A chain of 5,000 tables.
local t = {}
for i = 1, 5000 do t = setmetatable({}, { __index = t }) end
local x = t.x
