kitei.on("model", "会社を壊す", function(model)
  local clauses = model.sources[1]
  clauses:add("clause", { id = "W11", ja = "原本", en = "Originals", mark = "basic recommended" })
  clauses:add("clause", { id = "W12", ja = "端末", en = "Devices", mark = "basic" })
  local drop = model.deviations[1]
  drop.review_by = nil
  model.excluded[1]:add("source", { clauses = "telework4:W11" })
  local replace = drop:add_after("replace", { rule = "device-ledger", layer = "client", approved_by = "minato", date = "2026-03-20" })
  replace:add("reason", { ja = "短くするため", en = "To be shorter" })
  replace:add("hit", { rule = "device-ledger" })
  replace:add("statement")
end)
