-- A list that never ends.
for i, v in ipairs(setmetatable({}, { __index = function(_, i) return i end })) do end
