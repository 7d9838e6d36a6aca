kitei.on("model", "あいまいでない言い方", function(model)
  local rule, list = model.rules[1], model.rules[2]
  -- With its limit, defined, after examples, denied, quoted.
  rule.statement.ja:set_text("管理者は、返却を受けたときは、速やかに、遅くとも3営業日以内に、台帳に記録しなければならない。")
  rule.statement.en:set_text("The administrator must record a return promptly, and within 3 business days.")
  rule.ask.ja:set_text("三十分以内に連絡先を言えますか。")
  rule.ask.en:set_text("Can you find the number at once?")
  model.catalog:add("term", { id = "devices-and-media", ja = "端末等", en = "devices and media", reading = "たんまつとう" })
  list:children("item")[1].ja:set_text("端末等、ICカードその他これに類する物と平等な扱いを求めること。")
  list:children("item")[1].en:set_text("not change passwords regularly")
  list:children("item")[2].ja:set_text("「必要に応じて暗号化する」のような決まりを作らないこと。")
  list:children("item")[2].en:set_text("not write rules like “encrypt as necessary”")
  rule:add("note"):add("ja", {}, "なくしたときは、直ちに、遅くとも30分以内に、電話する。")
  -- Reasons and options are no duties.
  rule.why.ja:set_text("できるだけ早く止めれば、被害は小さい。")
  local question = model.chapters:find("chapter")[1]:add("question", { id = "q", rules = "device-ledger" })
  question:add("option"):add("ja", {}, "しっかり注意する")
  local step = model.chapters:find("step")[1]
  step:add("limit"):add("ja", {}, "直ちに（電話の前）")
end)
