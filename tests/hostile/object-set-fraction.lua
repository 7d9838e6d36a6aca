-- Half a person.
kitei.on("model", "試し", function(model)
  model.profile.staff = 1.5
end)
