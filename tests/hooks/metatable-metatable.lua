setmetatable({}, { __metatable = function() while true do end end })
