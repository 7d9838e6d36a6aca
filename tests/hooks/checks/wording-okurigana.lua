kitei.on("model", "会社を壊す", function(model)
  local rule, list = model.rules[1], model.rules[2]
  rule.statement.ja:set_text("管理者は、情報の取り扱いを定め、端末を貸出す者の引継を記録しなければならない。")
  rule.ask.ja:set_text("持出しの届け出を受けていますか。")
  list:children("item")[1].ja:set_text("情報を取扱う者が打ち合わせをすること。")
  list:children("item")[2].ja:set_text("申し出は、問合わせ先に行うこと。")
  model.procedures[1].ja = "カードの差し替え"
end)
