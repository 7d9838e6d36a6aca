-- Lists have no methods.
kitei.on("model", "試し", function(model)
  model.rules:add("rule", {})
end)
