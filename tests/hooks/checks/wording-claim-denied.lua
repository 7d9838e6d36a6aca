kitei.on("model", "約束しない", function(model)
  local rule = model.rules[1]
  rule.statement.ja:set_text("台帳だけで万全とは言えない。")
  rule.statement.en:set_text("A register does not guarantee safety.")
  rule.why.ja:set_text("「100%安全」と書くと、誰も確かめなくなる。")
end)
