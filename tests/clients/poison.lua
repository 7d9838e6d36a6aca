-- Changes whatever might be shared with others: libraries, globals, metatables, the model.
local function try(f) pcall(f) end
try(function() string.format = function() return "poisoned" end end)
try(function() getmetatable("").__index = function() return "poisoned" end end)
try(function() setmetatable(_ENV, { __index = function() return "poisoned" end }) end)
try(function() table.sort = print math.huge = 1 poisoned = true end)
try(function() kitei.on = print kitei.poisoned = true end)
try(function() table.insert(kitei, "poisoned") table.insert(string, "poisoned") end)
kitei.on("model", "会社と役割を書き換える", function(model)
  model.company.ja = "毒入り商店"
  for _, role in ipairs(model.roles) do role.ja = "毒入り" .. role.ja end
  for _, rule in ipairs(model.rules) do try(function() rule.tags = (rule.tags or "") .. " poisoned" end) end
end)
kitei.on("document", "文書を書き換える", function(document)
  for _, p in ipairs(document:find("p")) do p:add_text("毒入り") end
end)
