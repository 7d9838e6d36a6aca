kitei.check("Own A", { ja = "あ", en = "a" }, "error", "model", function(x, report) end)
