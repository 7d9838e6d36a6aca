-- Parameters are set in <settings>.
kitei.on("model", "試し", function(model)
  model.parameters[1].value = "1"
end)
