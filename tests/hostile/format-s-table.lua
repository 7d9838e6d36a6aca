-- __tostring gives no text.
kitei.warn(string.format("%s", setmetatable({}, { __tostring = function() return {} end })))
