-- Every line that spoils the model is told as this file's line, changed or added, all in one run.
kitei.on("model", "会社を壊す", function(model)
  model.contacts[1].hours = "sometimes"
  model.profile.staff = "many"
  model.groups[1].devices = "company privat"
  model.people[1].phone = "tel. 03"
  model.people[2].roles = "worker auditer"
  model.contacts:add("contact", { hours = "office" })
  model.contacts:add("contact", { person = "nobody", hours = "office" })
  model.people:add("person", { id = model.people[1].id, roles = "worker", ja = "同名", en = "SAME" })
  model.contacts:add_text("一番上から")
  model.groups[1].id = "store"
  model.people:add("person", { id = "abe", roles = "worker", ja = "安部" })
end)

kitei.on("model", "ルールを壊す", function(model)
  local topic, rules = model.topics[2], model:find("rule", { roles = "worker" })
  rules[1].statement:remove()
  rules[2].short:add_after("statement", {})
  rules[1].tier = "law"
  rules[2].when = "no-such-setting=yes"
  rules[3].statement.ja:add("ref", { to = "no-such-rule" })
  rules[3].statement.en:add("value", { of = "no-such-value" })
  rules[3].short.ja:set_text("")
  for _, option in ipairs(model:find("question", { id = "q-abroad" })[1]:children("option")) do
    option.right = true
  end
  model:find("procedure", { id = "take-out" })[1].number = "17"
  topic:add_rule("own-lamp", { roles = "worker", ja = "消灯する。", en = "Switch off the light." })
  topic:add_rule("own-lamp", { ja = "会社は助ける。", en = "The company helps." })
  model:add_document("own-guide", { ja = "手引", en = "Guide", class = "secret", formats = "HTML", order = "first" })
end)
