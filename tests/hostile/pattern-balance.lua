-- %b looks at the whole rest from every place.
local s = ("("):rep(1000000)
s:find("%b()")
