-- __tostring raises.
local t = setmetatable({}, { __tostring = function() error("inside") end })
kitei.warn(string.format("%s", t))
