-- A metatable that gets __gc from its own metatable.
local mt = setmetatable({}, { __index = { __gc = function() while true do end end } })
local t = setmetatable({}, mt)
t = nil
for i = 1, 100000 do local garbage = { i } end
kitei.fail("collected")
