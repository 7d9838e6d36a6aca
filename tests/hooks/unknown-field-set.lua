kitei.on("model", "試し", function(model)
  model.people[1].phonee = "03-0000-0000"
end)
