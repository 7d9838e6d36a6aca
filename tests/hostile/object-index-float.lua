-- A place between two.
kitei.on("model", "試し", function(model)
  local x = model.people[1.5]
end)
