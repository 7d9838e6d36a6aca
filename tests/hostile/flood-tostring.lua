-- A note whose text never ends.
print(setmetatable({}, { __tostring = function() while true do end end }))
