-- Nothing, repeated without end inside C.
local s = (""):rep(math.maxinteger)
