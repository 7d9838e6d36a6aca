-- A child by assignment.
kitei.on("model", "試し", function(model)
  model.company = {}
end)
