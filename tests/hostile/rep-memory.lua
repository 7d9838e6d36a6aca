-- A thousand million letters.
local s = ("x"):rep(1 << 30)
