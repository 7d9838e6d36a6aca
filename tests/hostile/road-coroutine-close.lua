-- Lua 5.4.4 ends in a segmentation fault here.
local function f()
  local co = coroutine.create(f)
  coroutine.resume(co)
  coroutine.close(co)
end
f()
