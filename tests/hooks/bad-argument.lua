kitei.on("model", "試し", function(model)
  print(("x"):rep())
end)
