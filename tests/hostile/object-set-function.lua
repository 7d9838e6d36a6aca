-- A function as a value.
kitei.on("model", "試し", function(model)
  model.people[1].ja = print
end)
