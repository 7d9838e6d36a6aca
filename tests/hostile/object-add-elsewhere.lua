-- An element in a wrong place.
kitei.on("model", "試し", function(model)
  model.contacts:add("rule", { id = "own-x" })
end)
