-- A table that holds itself.
kitei.on("model", "試し", function(model)
  local t = { ja = "窓口" }
  t.en = t
  model.contacts:add("desk", t)
end)
