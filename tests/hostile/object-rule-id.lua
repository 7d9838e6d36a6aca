-- An id of a rule that is a path.
kitei.on("model", "試し", function(model)
  model.topics[1]:add_rule("own-../../x", { roles = "worker", ja = "守る。", en = "Keep it." })
end)
