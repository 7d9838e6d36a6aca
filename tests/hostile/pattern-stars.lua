-- Time grows with the power of the pattern's length; nothing can interrupt it.
local s = ("a"):rep(30)
s:find(("a*"):rep(20) .. "b")
