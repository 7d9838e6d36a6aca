-- Two rules of one id.
kitei.on("model", "試し", function(model)
  model.rules[1].id = model.rules[2].id
end)
