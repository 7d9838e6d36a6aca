-- The id of a shipped check.
kitei.check("contact-without-phone", { ja = "点検", en = "check" }, "error", "model", function() end)
