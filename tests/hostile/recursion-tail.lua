-- Without growing: never ends.
local function f() return f() end
f()
