kitei.on("model", "会社を壊す", function(model)
  local rule, list = model.rules[1], model.rules[2]
  rule.statement.ja:set_text("管理者は、従業員のパソコン及び私物の端末を台帳に記録し、情報の漏洩を防がなければならない。")
  rule.statement.en:set_text("The administrator must record every terminal of employees and prevent leakage.")
  rule.ask.ja:set_text("業者に渡した社外秘の書類は、台帳に載っていますか。")
  rule.ask.en:set_text("Is every top secret paper given to a vendor in the register?")
  list:children("item")[1].ja:set_text("ユーザーは、二段階認証を使い、上司が認めたメディアだけを使うこと。")
  list:children("item")[1].en:set_text("use 2FA, and the media the boss permits")
  rule.why.ja:set_text("インシデントは、弊社の客先にも及ぶ。")
  model.documents[1]:children("edition")[1].ja = "全部改訂"
end)
