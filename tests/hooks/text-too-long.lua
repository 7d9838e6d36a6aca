kitei.on("model", "長い名前", function(model)
  local person = model.people[1]
  person.ja = ("長"):rep(21845)
  print(kitei.len(person.ja))
  person.ja = ("長"):rep(21846)
end)
