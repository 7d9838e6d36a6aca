kitei.on("model", "部分ごと足す", function(model)
  local rule = model.rules[2]
  rule.statement:add_after("item", { id = "own-c", ja = "覆いを掛けること。", en = "cover it" })
  local person = model.people:add("person", { id = "abe", ja = "安部", en = "ABE", roles = "worker", post = { ja = "主任", en = "Chief" } })
  print(rule[2].id, rule[2].ja:text(), person.post.ja)
  rule:add("note", { en = "Late.", ja = "遅い。" })
  local note = rule[#rule]
  print(note[1].tag, note[2].tag, note:text())
  rule:add("item", { id = "own-d", source = "telework4:A12" })
end)
