-- Nor is one added.
kitei.on("model", "試し", function(model)
  model.parameters[1]:add_after("parameter", { id = "screen-lock", value = "1" })
end)
