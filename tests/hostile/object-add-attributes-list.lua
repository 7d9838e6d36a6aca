-- A list where names belong.
kitei.on("model", "試し", function(model)
  model.contacts:add("desk", { "窓口", "desk" })
end)
