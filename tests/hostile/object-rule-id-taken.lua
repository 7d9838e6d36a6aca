-- The id of a rule there is.
kitei.on("model", "試し", function(model)
  model.topics[1]:add_rule(model.rules[1].id, { roles = "worker", ja = "守る。", en = "Keep it." })
end)
