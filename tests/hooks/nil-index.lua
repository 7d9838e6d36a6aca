kitei.on("model", "試し", function(model)
  local person = model.people[9]
  print(person.ja)
end)
