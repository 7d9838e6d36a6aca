-- __tostring never ends.
local t = setmetatable({}, { __tostring = function() while true do end end })
kitei.warn(string.format("%s", t))
