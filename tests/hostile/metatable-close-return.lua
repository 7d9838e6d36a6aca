-- __close that yields control never.
local mt = {}
local function f()
  local t = setmetatable({}, mt)
  mt.__close = function() return f() end
  local a <close> = t
end
f()
