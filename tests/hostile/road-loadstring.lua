-- The name of Lua 5.1.
local f = loadstring("return io")
