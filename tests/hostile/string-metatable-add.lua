-- Strings that are added by a function of one's own.
local mt = getmetatable("x")
mt.__add = function() while true do end end
