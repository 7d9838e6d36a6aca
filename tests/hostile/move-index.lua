-- Elements without end from __index.
table.move(setmetatable({}, { __index = function(_, i) return i end }), 1, math.maxinteger - 1, 1, {})
