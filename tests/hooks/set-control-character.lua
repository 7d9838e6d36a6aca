kitei.on("model", "試し", function(model)
  model.people[1].ja = "港\27[31m"
end)
