-- And none is taken out.
kitei.on("model", "試し", function(model)
  model.parameters[1]:remove()
end)
