-- The id of a shipped check.
kitei.check("contact-always", { ja = "点検", en = "check" }, "error", "model", function() error("x") end)
