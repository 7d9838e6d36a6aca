setmetatable({}, { __mode = function() while true do end end })
