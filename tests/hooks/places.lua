kitei.on("model", "どこに書かれたか", function(model)
  local person = model.people[1]
  print(model.at, person.at, person.hook, model.rules[1].statement.ja.at)
  person.phone = "03-0000-0009"
  print(person.at, person.hook)
  person.ja = "港 二郎"
  print(person.at, person.hook, model.people.hook)
  model.rules[1].short.ja:set_text("台帳")
  print(model.rules[1].short.ja.at, model.rules[1].at, model.rules[1].short.hook)
end)
kitei.on("document", "文書のどこに書かれたか", function(document)
  print(document.at, document:find("phone")[1] and document:find("phone")[1].at)
  document.title = "題"
  print(document.at)
end)
