-- A table for an element, with a table, with a table.
kitei.on("model", "試し", function(model)
  local t = { ja = "x" }
  for i = 1, 10000 do t = { statement = t } end
  model.rules[1]:parent():add("rule", t)
end)
