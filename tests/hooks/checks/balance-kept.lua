kitei.on("model", "四つの面のルールをそろえる", function(model)
  model.catalog:add("category", { id = "loss", ja = "紛失", en = "Loss" })
  model.rules[1].side = "rule physical"
  model.rules[2].side = "technology people"
end)
