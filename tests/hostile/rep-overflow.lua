-- More than there are addresses.
local s = ("x"):rep(math.maxinteger, "yy")
