-- Lists, too.
kitei.on("model", "試し", function(model)
  setmetatable(model.rules, nil)
end)
