kitei.on("model", "会社を壊す", function(model)
  local rule = model.rules[1]
  rule.statement.en:set_text("Prior to use, the administrator must utilize a register in order to organize devices and/or media.")
  rule.why.en:set_text("People don't email e.g. lists.")
end)
