kitei.on("model", "試し", function(model)
  model.parameters[1].value = "60"
end)
