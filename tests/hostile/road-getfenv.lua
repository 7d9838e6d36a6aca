-- The environment in the way of Lua 5.1.
local g = getfenv(0)
