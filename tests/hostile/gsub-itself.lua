-- The callback calls gsub again.
local function again(s) return (s:gsub(".", again)) end
again("x")
