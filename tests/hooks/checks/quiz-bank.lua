-- Twelve questions are asked for: six for the administrator are enough, one for the worker is not.
kitei.on("model", "問題を足す", function(model)
  for i = 1, 6 do
    model.chapters[1]:add("question", { id = "q-ledger-" .. i, rules = "device-ledger" })
  end
  model.chapters[1]:add("question", { id = "q-lock", rules = "screen-lock" })
end)
