kitei.on("model", "会社の呼び方", function(model)
  local rule, list = model.rules[1], model.rules[2]
  -- A word that the company chose, compounds, fixed terms, quotations.
  model.roles[3].ja = "職員"
  model.roles[3].en = "employee"
  rule.statement.ja:set_text("システム管理者は、職員及び派遣社員の利用者IDを、通信事業者ごとに無線LAN（Wi-Fi）の台帳に記録しなければならない。")
  rule.statement.en:set_text("The administrator must record the user ID of every employee.")
  list:children("item")[1].ja:set_text("個人情報保護管理者及び監査責任者に、「社外秘」と書かれた書類を渡すこと。")
  list:children("item")[1].en:set_text("hand papers marked “top secret” to the auditor")
  rule.why.ja:set_text("ソーシャルメディアに書くと、事実と認められたことになる。")
  -- Facts are not ours to name.
  model.company.ja = "業者社員株式会社"
end)
