kitei.on("model", "試し", function(model)
  print(model.profile.staff > 30)
end)
