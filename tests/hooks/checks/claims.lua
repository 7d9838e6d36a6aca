kitei.on("model", "会社を壊す", function(model)
  model.rules[1].statement.ja:set_text("この基準は、ガイドラインに準拠する。対策は万全である。")
  model.rules[1].statement.en:set_text("These standards are compliant with the guideline.")
  model.rules[2].why.ja:set_text("JISの規格に適合している。")
  model.rules[2].why.en:set_text("The system is 100% secure.")
  model.deviations[1].reason.ja = "ISMSの認証を取得しているため"
  model.deviations[1].reason.en = "We are certified"
  model.records[1].ja = "100%安全管理台帳"
  model.documents[1].en = "Standards, conforming: certified"
end)
