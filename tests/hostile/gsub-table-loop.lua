-- The table for replacements has an __index that never ends.
("x"):gsub(".", setmetatable({}, { __index = function() while true do end end }))
