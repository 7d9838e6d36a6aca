-- An element that does not exist.
kitei.on("model", "試し", function(model)
  model.contacts:add("telephone", {})
end)
