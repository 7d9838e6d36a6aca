kitei.on("model", "試し", function(model)
  print(model.profile.logo + 1)
end)
