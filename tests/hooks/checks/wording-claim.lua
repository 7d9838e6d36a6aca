kitei.on("model", "会社を壊す", function(model)
  local rule = model.rules[1]
  rule.statement.ja:set_text("この台帳は、ISMSの規格に準拠し、万全である。")
  rule.statement.en:set_text("The register is compliant and guarantees safety.")
  rule.short.ja:set_text("なくせば懲戒")
  rule.short.en:set_text("Losses are punished")
end)
