-- Calls through pcall use the stack of C.
local function f() pcall(f) error("again") end
f()
