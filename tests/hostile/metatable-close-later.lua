-- __close put in afterwards, run by an error, again and again.
local function f()
  local mt = {}
  local t = setmetatable({}, mt)
  mt.__close = function() error("closing") end
  local a <close> = t
  local b <close> = t
  local c <close> = t
  error("first")
end
for i = 1, 1000 do pcall(f) end
f()
