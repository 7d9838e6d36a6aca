-- An error that is a part of the model.
kitei.on("model", "試し", function(model)
  error(model.people[1])
end)
