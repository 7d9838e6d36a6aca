-- Through __index functions.
local t = {}
setmetatable(t, { __index = function(self, k) return self[k] end })
local x = t.x
