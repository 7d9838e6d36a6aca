kitei.on("model", "会社を壊す", function(model)
  -- What is forbidden may be named, in an item by the sentence before it.
  local rule = model.rules[2]
  rule.statement.ja:set_text("次に掲げる行為をしてはならない。")
  rule.statement.en:set_text("Workers must not:")
  rule:children("item")[1].ja:set_text("PPTP又はWEPを使うこと。")
  rule:children("item")[1].en:set_text("use PPTP or WEP")
  rule:children("item")[2].ja:set_text("パスワードを別のメールで送ること。")
  rule:children("item")[2].en:set_text("send a password in a second mail")
  -- Regular is what is checked here, not what is changed.
  model.rules[1].statement.ja:set_text("初期パスワードを変更し、定期的に台帳と照合しなければならない。")
  model.rules[1].statement.en:set_text("Change the first password, and check the ledger regularly.")
end)
