-- More than there is.
kitei.on("model", "試し", function(model)
  model.profile.staff = math.huge
end)
