-- A child by number.
kitei.on("model", "試し", function(model)
  model.people[1] = model.people[2]
end)
