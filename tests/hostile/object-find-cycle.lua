-- Conditions that hold themselves.
kitei.on("model", "試し", function(model)
  local t = {}
  t.role = t
  model:find("rule", t)
end)
