-- Rules without end.
kitei.on("model", "ルールを足し続ける", function(model)
  for i = 1, 1000000 do
    model.topics[1]:add_rule("own-" .. i, { roles = "worker", ja = "守る。", en = "Keep it.", short = { ja = "守", en = "keep" },
      ask = { ja = "守るか。", en = "Kept?" }, why = { ja = "ため", en = "Because" } })
  end
end)
