-- A method with a list.
kitei.on("model", "試し", function(model)
  model.people.add(model.rules, "rule", {})
end)
