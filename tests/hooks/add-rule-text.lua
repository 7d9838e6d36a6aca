kitei.on("model", "言語の名前の間違い", function(model)
  model.topics[1]:add_rule("own-lamp", { ja = "…", en = "…", short = { jp = "…", en = "…" } })
end)
