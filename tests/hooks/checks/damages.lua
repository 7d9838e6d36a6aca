kitei.on("model", "会社を壊す", function(model)
  local rule = model.rules[1]
  rule.statement.ja:set_text("端末を返却しないときは、損害賠償として10万円を支払わなければならない。")
  rule.statement.en:set_text("Whoever loses a device must compensate the company in full.")
  rule:add("pledge"):add("ja", {}, "情報を漏らしたときは、損害の全額を賠償します。")
  rule:children("pledge")[1]:add("en", {}, "I accept liquidated damages.")
  local other = model.rules[2]
  other.statement.ja:set_text("報告した者の責任を問わない。会社は、一切責任を負わない。")
  other.statement.en:set_text("Nobody who reports is held responsible.")
  other:children("item")[1].en:set_text("the company is exempt from all liability")
  other:children("item")[2].ja:set_text("早く報告した者を免責する。")
end)
