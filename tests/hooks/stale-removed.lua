kitei.on("model", "試し", function(model)
  local person = model.people[3]
  person:remove()
  print(#model.people)
  print(person.ja)
end)
