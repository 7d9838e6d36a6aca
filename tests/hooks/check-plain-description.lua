kitei.check("own-a", "あ", "error", "model", function(x, report) end)
