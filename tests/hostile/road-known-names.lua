-- All names of Lua 5.1 to 5.4 that hooks must not have: each is a fault.
local open = {}
for _, name in ipairs({ "io", "os", "package", "debug", "require", "load", "loadfile", "loadstring", "dofile", "collectgarbage",
  "next", "xpcall", "coroutine", "rawget", "rawset", "rawequal", "rawlen", "warn", "_G", "module", "unpack", "setfenv", "getfenv",
  "newproxy", "gcinfo", "bit32", "_VERSION", "arg", "_PROMPT", "jit", "ffi", "bit", "struct", "cjson", "cmsgpack", "redis", "mw" }) do
  if pcall(function() return _ENV[name] end) then open[#open + 1] = name end
end
kitei.fail("open: " .. table.concat(open, " "))
