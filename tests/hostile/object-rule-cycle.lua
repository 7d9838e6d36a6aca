-- A table for a rule that holds itself.
kitei.on("model", "試し", function(model)
  local t = { roles = "worker", ja = "守る。", en = "Keep it." }
  t.short = t
  model.topics[1]:add_rule("own-x", t)
end)
