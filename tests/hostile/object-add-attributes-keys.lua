-- Keys that are objects.
kitei.on("model", "試し", function(model)
  model.contacts:add("desk", { [model] = "x" })
end)
