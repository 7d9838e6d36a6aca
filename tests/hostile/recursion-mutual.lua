-- Two functions.
local g
local function f() g() return 1 end
g = function() f() return 1 end
f()
