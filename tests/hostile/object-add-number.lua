-- An object as a number.
kitei.on("model", "試し", function(model)
  local x = model.people[1] + 1
end)
