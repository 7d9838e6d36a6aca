kitei.on("model", "会社を壊す", function(model)
  -- What binds everybody speaks of consent, but has nobody obtain it.
  model.rules[2]:remove()
end)
