kitei.check("contact-missing", { ja = "あ", en = "a" }, "warning", "model", function(model, report) end)
