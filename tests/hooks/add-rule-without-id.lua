kitei.on("model", "id がない", function(model)
  model.topics[1]:add_rule({ ja = "…", en = "…" })
end)
