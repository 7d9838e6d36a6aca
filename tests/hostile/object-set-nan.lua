-- A number that is none.
kitei.on("model", "試し", function(model)
  model.profile.staff = 0 / 0
end)
