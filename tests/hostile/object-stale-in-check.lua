-- A check that uses what a hook kept.
local kept
kitei.on("model", "覚える", function(model) kept = model.people[1] end)
kitei.check("own-kept", { ja = "覚えたもの", en = "kept" }, "warning", "model", function(model, report) report(kept, "x") end)
