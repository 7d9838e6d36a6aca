kitei.on("model", "会社を壊す", function(model)
  local statement = model.rules[2].statement
  statement.ja:set_text("パスワードを毎月変更しなければならない。推測されないものにする。")
  statement.en:set_text("Workers must change their passwords every 90 days, e.g. by the portal. Note the date.")
  model.rules[2]:children("item")[1].ja:set_text("VPNはPPTPで接続すること。")
  model.rules[2]:children("item")[1].en:set_text("use WEP or better; PPTPX is fine")
  model.chapters:find("step")[1].ja:set_text("パスワードは別のメールで送る。")
  model.rules[1].why.ja:set_text("PPTPは解読される。")
end)
