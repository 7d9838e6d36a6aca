-- Two people of one id.
kitei.on("model", "試し", function(model)
  model.people[1].id = model.people[2].id
end)
