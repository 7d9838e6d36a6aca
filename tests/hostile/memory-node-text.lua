-- The texts of the model, kept outside of Lua.
kitei.on("model", "会社の名前を長くする", function(model)
  local s = ("あ"):rep(1000000)
  while true do model.contacts:add("desk", { ja = s, en = s }) end
end)
