kitei.on("model", "試し", function(model)
  model.rules[1].statement = "新しい文"
end)
