kitei.on("model", "id を変える", function(model)
  local rule = model.rules[1]
  rule.id = "own-ledger"
  print(rule, rule.hook, rule.at, #model:find("rule", { id = "device-ledger" }))
end)
