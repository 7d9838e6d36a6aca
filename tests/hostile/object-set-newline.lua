-- A line break in a name.
kitei.on("model", "試し", function(model)
  model.people[1].ja = "甲\n乙"
end)
