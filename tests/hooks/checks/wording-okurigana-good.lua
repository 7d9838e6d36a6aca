kitei.on("model", "正しい送り仮名", function(model)
  local rule, list = model.rules[1], model.rules[2]
  rule.statement.ja:set_text("管理者は、取扱区分に従って情報を取り扱い、端末の貸出日を引き継ぎ、届出を受けて届け出なければならない。")
  rule.ask.ja:set_text("持ち出しの申出を、お問い合わせの窓口に申し出ましたか。")
  list:children("item")[1].ja:set_text("打合せの後に打ち合わせること。")
  list:children("item")[2].ja:set_text("許可を取り消し、カードを差し替え、届け先に受け渡すこと。")
  model.procedures[1].ja = "カードの差替え"
end)
