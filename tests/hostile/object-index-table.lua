-- A table as a name.
kitei.on("model", "試し", function(model)
  local x = model.people[{}]
end)
