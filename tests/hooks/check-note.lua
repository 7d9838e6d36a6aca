kitei.check("own-note", { ja = "知らせるだけの点検", en = "a check that only tells" }, "note", "model", function(model, report)
  report(model.people[1], model.people[1].id)
end)
