-- A character that XML cannot hold.
kitei.on("model", "試し", function(model)
  model.people[1].ja = "a\27b"
end)
