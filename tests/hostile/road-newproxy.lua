-- A userdata with a metatable of one's own, in Lua 5.1.
local p = newproxy(true)
