kitei.check("own-a", { ja = "あ" }, "error", "model", function(x, report) end)
