kitei.check("own-a", { ja = "あ", en = "a" }, "error", "model", function(model, report) end)
