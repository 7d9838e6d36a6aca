-- A dot in the place of a colon.
kitei.on("model", "試し", function(model)
  model.find("rule")
end)
