-- An attribute of 15 MB.
kitei.on("model", "長い名前", function(model)
  model.people[1].ja = ("長"):rep(5000000)
end)
