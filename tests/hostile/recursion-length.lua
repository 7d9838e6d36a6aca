-- Through __len.
local t = setmetatable({}, { __len = function(self) return #self end })
local x = #t
