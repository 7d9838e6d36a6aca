-- A picture from elsewhere.
kitei.on("model", "試し", function(model)
  model.profile.logo = "../../../../etc/passwd"
end)
