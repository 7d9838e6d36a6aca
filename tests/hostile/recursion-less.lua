-- Through __lt.
local mt = { __lt = function(a, b) return a < b end }
local x = setmetatable({}, mt) < setmetatable({}, mt)
