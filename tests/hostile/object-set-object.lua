-- An object as a value.
kitei.on("model", "試し", function(model)
  model.people[1].ja = model.people[2]
end)
