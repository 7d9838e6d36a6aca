kitei.on("model", "試し", function(model)
  print(model.find("rule"))
end)
