-- A finding with what a terminal obeys.
kitei.check("own-escape", { ja = "記号", en = "signs" }, "error", "model", function(model, report) report(model.people[1], "\27[2J\u{202E}") end)
