# A hook file sees nothing of another: no global, no changed library, no object.
mkdir hooks
cat >hooks/a.lua <<'LUA'
local mine = { value = "from a" }
pcall(function() shared = mine end)
pcall(function() string.format = function() return "from a" end end)
pcall(function() getmetatable("").__index = mine end)
pcall(function() kitei.shared = mine end)
kitei.on("model", "一つ目のファイル", function(model)
  pcall(function() model.shared = mine end)
  pcall(function() model.rules.shared = mine end)
end)
LUA
cat >hooks/b.lua <<'LUA'
local found = {}
if pcall(function() return shared end) then found[1] = "global" end
if pcall(function() return kitei.shared end) then found[2] = "kitei" end
kitei.on("model", "二つ目のファイル", function(model)
  if pcall(function() return model.shared end) then found[#found + 1] = "model" end
  if pcall(function() return model.rules.shared end) then found[#found + 1] = "list" end
  kitei.fail(("%d found, %s, %s"):format(#found, pcall(function() return ("x").value end) and "value" or "nothing", string.format("%s", "plain")))
end)
LUA
