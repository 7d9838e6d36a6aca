-- More results than the stack holds.
local function count(...) return select("#", ...) end
count(table.unpack({}, 1, 1e7))
