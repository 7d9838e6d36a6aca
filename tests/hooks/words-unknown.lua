kitei.on("model", "試し", function(model)
  print(table.concat(model.people[2]:words("roles"), "+"), model.people[2]:has("roles", "worker"))
  print(model.people[2]:has("role", "worker"))
end)
