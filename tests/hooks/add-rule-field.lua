kitei.on("model", "つづりの間違い", function(model)
  model.topics[1]:add_rule("own-lamp", { ja = "…", en = "…", shrot = { ja = "…", en = "…" } })
end)
