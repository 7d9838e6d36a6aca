kitei.on("model", "章へ足す", function(model)
  model.topics[1]:parent():add_rule("own-lamp", { ja = "…", en = "…" })
end)
