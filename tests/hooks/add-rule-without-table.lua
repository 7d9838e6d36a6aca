kitei.on("model", "表がない", function(model)
  model.topics[1]:add_rule("own-lamp", "…")
end)
