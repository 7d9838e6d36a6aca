kitei.on("model", "名前の決まり", function(model)
  model.topics[1]:add_rule("lamp", { ja = "…", en = "…" })
end)
