-- Through sort, gsub and pcall in turn.
local f
local function by_gsub() return ("x"):gsub(".", function() f() end) end
local function by_sort() table.sort({ 2, 1 }, function() by_gsub() end) end
f = function() local good, message = pcall(by_sort) if not good then error(message, 0) end end
f()
