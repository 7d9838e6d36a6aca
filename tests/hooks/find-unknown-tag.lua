kitei.on("model", "試し", function(model)
  print(#model:find("ruel"))
end)
