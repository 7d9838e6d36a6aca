-- A method added to strings.
local s = "text"
s.shout = function(self) return self end
