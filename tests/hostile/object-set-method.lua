-- Another method.
kitei.on("model", "試し", function(model)
  model.people.add = print
end)
