-- The globals as a table.
local io = _G["i" .. "o"]
