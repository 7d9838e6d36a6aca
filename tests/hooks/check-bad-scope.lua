kitei.check("own-a", { ja = "あ", en = "a" }, "error", "documents", function(x, report) end)
