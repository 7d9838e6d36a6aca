kitei.on("model", "試し", function(model)
  model.people[1] = nil
end)
