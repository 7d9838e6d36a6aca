-- What is called is called by calling itself.
local t = {}
setmetatable(t, { __call = t })
t()
