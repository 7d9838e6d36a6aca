-- A comparator that sorts.
local function compare() table.sort({ 2, 1 }, compare) return true end
compare()
