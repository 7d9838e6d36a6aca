-- The same with the shortest match.
local s = ("a"):rep(3000)
s:find((".-"):rep(8) .. "b")
