-- __tostring formats itself.
local t = setmetatable({}, { __tostring = function(self) return string.format("%s", self) end })
kitei.warn(string.format("%s", t))
