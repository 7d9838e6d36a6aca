local kept
kitei.check("own-a", { ja = "あ", en = "a" }, "error", "model", function(model, report)
  kept = report
end)
kitei.check("own-b", { ja = "い", en = "b" }, "error", "model", function(model, report)
  kept(model, "")
end)
