-- Checks only read.
kitei.check("own-writes", { ja = "書く点検", en = "writes" }, "error", "model", function(model) model.people[1].ja = "x" end)
