kitei.on("model", "会社を壊す", function(model)
  model.rules[1].patterns = nil
end)
