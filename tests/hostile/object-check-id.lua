-- An id that is a path.
kitei.check("../../own", { ja = "点検", en = "check" }, "error", "model", function() end)
