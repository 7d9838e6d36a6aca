kitei.on("model", "試し", function(model)
  model.people[1].ja = ("港太郎"):sub(1, 4)
end)
