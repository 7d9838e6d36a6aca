kitei.on("model", "会社を壊す", function(model)
  model.catalog:add("category", { id = "loss", ja = "紛失", en = "Loss" })
  model.rules[1].side = "rule"
  model.rules[2].side = "technology rule"
end)
