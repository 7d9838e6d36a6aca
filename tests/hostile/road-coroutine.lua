-- A coroutine has its own count of instructions.
local co = coroutine.wrap(function() while true do end end)
