-- The function that a check reports with, used by another check.
local kept
kitei.check("own-a", { ja = "一", en = "one" }, "warning", "model", function(model, report) kept = report end)
kitei.check("own-b", { ja = "二", en = "two" }, "warning", "model", function(model, report) kept(model, "x") end)
