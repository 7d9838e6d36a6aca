kitei.on("model", "試し", function(model)
  print(#model.rules, #model.records, #model.parameters, #model.documents, #model.systems, #model.cells, #model.topics)
  print(model.company.ja, model.today, model.client, model.profile.p_mark, model.rules[1].statement.ja:text())
  local names = {}
  for name, value in pairs(model.people[1]) do
    table.insert(names, name .. "=" .. value)
  end
  print(table.concat(names, " "))
  print(model.people[9], model.rules[9], model.rules[1].why.en:text(), model.rules[1].note)
end)
