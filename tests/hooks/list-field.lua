kitei.on("model", "試し", function(model)
  print(model.rules.id)
end)
