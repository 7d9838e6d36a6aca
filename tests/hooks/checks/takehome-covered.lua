kitei.on("model", "持ち帰りのルールを足す", function(model)
  model.groups[1].patterns = "take-home"
  model.groups[1].devices = "company private"
  -- One kind of device by the tag, the other by what is said.
  model.rules[1].tags = "encryption lock"
  model.rules[1].patterns = nil
  model.rules[1].devices = "company"
  model.rules[1].statement.ja:set_text("貸与端末を暗号化しなければならない。")
  model.rules[2].devices = "private"
  model.rules[2]:children("item")[1].ja:set_text("記憶領域を暗号化すること。")
  model.rules[2].patterns = "take-home"
  model.rules[2].tags = "report"
  model.procedures[1].incidents = "loss theft"
end)
