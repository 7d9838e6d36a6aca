-- The texts of the model, kept outside of Lua.
kitei.on("model", "窓口を足し続ける", function(model)
  local s = ("あ"):rep(20000)
  while true do model.contacts:add("desk", { ja = s, en = s }) end
end)
