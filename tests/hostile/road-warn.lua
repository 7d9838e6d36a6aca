-- Lua's own warnings would go to standard error.
warn("@on")
