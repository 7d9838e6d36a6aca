-- An error whose text never ends.
error(setmetatable({}, { __tostring = function() while true do end end }))
