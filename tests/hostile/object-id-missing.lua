-- No id.
kitei.on("model", "試し", function(model)
  model.people[1].id = nil
end)
