-- Weak tables and a memory limit are a double free in Lua 5.4.4.
setmetatable({}, { __mode = "v" })
