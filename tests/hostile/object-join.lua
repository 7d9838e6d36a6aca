-- An object as text.
kitei.on("model", "試し", function(model)
  kitei.warn("x" .. model.people[1])
end)
