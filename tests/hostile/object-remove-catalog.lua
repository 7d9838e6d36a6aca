-- Nor what holds them.
kitei.on("model", "試し", function(model)
  model.parameters[1]:parent():remove()
end)
