-- Through __add.
local t = setmetatable({}, { __add = function(a, b) return a + b end })
local x = t + 1
