kitei.on("model", "見直しの期限が要らない個別対応にする", function(model)
  local clauses = model.sources[1]
  clauses:add("clause", { id = "W11", ja = "原本", en = "Originals", mark = "basic recommended" })
  clauses:add("clause", { id = "W11.2", ja = "控え", en = "Copies", mark = "recommended" })
  local drop = model.deviations[1]
  drop.review_by = nil
  -- Of the clause with both marks, the part named beside it is only recommended.
  model.excluded[1]:add("source", { clauses = "telework4:W11" })
  model.excluded[1]:add("source", { clauses = "telework4:W11.2" })
  -- The rule on a basic measure is only put in short.
  local replace = drop:add_after("replace", { rule = "device-ledger", layer = "client", approved_by = "minato", date = "2026-03-20" })
  replace:add("reason", { ja = "短くするため", en = "To be shorter" })
  replace:add("hit", { rule = "device-ledger" })
  replace:add("short")
end)
