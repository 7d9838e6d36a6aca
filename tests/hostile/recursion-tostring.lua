-- Through tostring.
local t = setmetatable({}, { __tostring = function(self) return tostring(self) end })
tostring(t)
