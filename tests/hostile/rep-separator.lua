-- The separator makes it long.
local s = (""):rep(100000, ("y"):rep(10000))
