kitei.on("model", "会社を壊す", function(model)
  -- Devices go home; what is encrypted is the mail.
  model.groups[1].patterns = "take-home"
  model.groups[1].devices = "company private"
  model.rules[1].tags = "encryption mail"
  model.rules[1].patterns = nil
  model.rules[1].statement.ja:set_text("機密情報を送るときは、手元の端末で暗号化しなければならない。")
end)
