kitei.on("model", "試し", function(model)
  print(model.pepole)
end)
