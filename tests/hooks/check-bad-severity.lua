kitei.check("own-a", { ja = "あ", en = "a" }, "eror", "model", function(x, report) end)
