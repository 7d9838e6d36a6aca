kitei.on("model", "号は後から足す", function(model)
  model.topics[1]:add_rule("own-lamp", { ja = "…", en = "…", ask = true })
end)
