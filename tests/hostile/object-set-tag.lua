-- Another kind of element.
kitei.on("model", "試し", function(model)
  model.people[1].tag = "group"
end)
