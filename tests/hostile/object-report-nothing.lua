-- A report on nothing.
kitei.check("own-nothing", { ja = "無", en = "none" }, "error", "model", function(model, report) report(nil, "x") end)
