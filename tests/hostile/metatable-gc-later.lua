-- A finalizer put in afterwards does not count; garbage enough to see it.
local mt = {}
local t = setmetatable({}, mt)
mt.__gc = function() while true do end end
t = nil
for i = 1, 100000 do local garbage = { i } end
kitei.fail("collected")
