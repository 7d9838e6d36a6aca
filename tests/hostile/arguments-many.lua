-- As many arguments as fit, again and again.
local function f(...) return f(1, ...) end
f()
