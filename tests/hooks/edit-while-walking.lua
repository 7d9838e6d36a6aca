kitei.on("model", "歩きながら変える", function(model)
  local people = model.people
  for i, person in ipairs(people) do
    if i < 10 then
      people:add("person", { id = "p" .. i, ja = person.ja })
    end
  end
  print(#people)
  for _, person in ipairs(people) do
    person:remove()
  end
  print(#people)
  local rules = model:find("rule")
  for i, rule in ipairs(rules) do
    rule:parent():add_rule("own-" .. i, { ja = "…", en = "…" })
    rule:remove()
  end
  print(#rules, #model.rules, #model.excluded)
  for name, value in pairs(model.rules[1]) do
    model.rules[1][name == "id" and "tags" or "side"] = name
  end
  print(model.rules[1].tags)
end)
