-- A finalizer runs while hooks are off.
setmetatable({}, { __gc = function() while true do end end })
