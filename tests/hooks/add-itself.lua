kitei.on("model", "自分の中に自分を足す", function(model)
  local people = model.people
  print(pcall(people.add, people, people))
  print(pcall(people.add, people, "person", people))
  print(pcall(people.add, people, "people"))
  print(pcall(people.add, people[1], "person"))
  local circle = { id = "abe" }
  circle.post = circle
  print(pcall(people.add, people, "person", circle))
  circle = { ja = "主任" }
  circle.ja = circle
  print(pcall(people.add, people, "person", { post = circle }))
  print(#people)
end)
