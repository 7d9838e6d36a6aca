kitei.on("model", "試し", function(model)
  print(model.rules[1].source)
end)
