-- The globals once more.
local io = _ENV["i" .. "o"]
