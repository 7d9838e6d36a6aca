-- NUL hides the rest.
kitei.on("model", "試し", function(model)
  model.people[1].ja = "a\0b"
end)
