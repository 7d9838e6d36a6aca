-- __close that yields control never.
local function f()
  local mt = {}
  local t = setmetatable({}, mt)
  mt.__close = function() return f() end
  local a <close> = t
end
f()
