kitei.on("model", "試し", function(model)
  assert(model.people[9], "9番目の人がいません")
end)
