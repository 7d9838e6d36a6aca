-- The mode put in afterwards, and no memory left.
local mt = {}
local t = setmetatable({}, mt)
mt.__mode = "v"
for i = 1, 1e9 do t[i] = { i } end
