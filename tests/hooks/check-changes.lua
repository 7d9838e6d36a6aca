kitei.check("own-a", { ja = "あ", en = "a" }, "error", "model", function(model, report)
  model.people[1].phone = nil
end)
