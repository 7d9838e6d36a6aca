-- %f at every place, and a rest that never fits.
local s = ("a "):rep(1000000)
s:find("%f[%w].-%f[%s].-%f[%w].-$x")
