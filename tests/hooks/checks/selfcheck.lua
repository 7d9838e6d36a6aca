kitei.on("model", "会社を壊す", function(model)
  model.rules[1].statement.ja:set_text("年に1回、自己点検（内部監査）をしなければならない。")
  model.rules[1].statement.en:set_text("The self-check serves as the internal audit.")
  model.rules[2].statement.ja:set_text("自己点検の結果をもって監査とする。")
  model.procedures[1].ja = "自己監査の手順"
  model.deviations[1].reason.en = "Our self-audit covers it"
  model.records[2].ja = "内部監査表"
  model.documents[2].en = "Self-check (audit)"
end)
