-- An error while an error is handled.
local mt = {}
mt.__tostring = function() error(setmetatable({}, mt)) end
error(tostring(setmetatable({}, mt)))
