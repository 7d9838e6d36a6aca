-- Through __eq.
local mt = { __eq = function(a, b) return a == b end }
local x = setmetatable({}, mt) == setmetatable({}, mt)
