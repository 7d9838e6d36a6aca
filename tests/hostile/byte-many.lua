-- More results than the stack holds.
local t = { ("x"):rep(10000000):byte(1, -1) }
