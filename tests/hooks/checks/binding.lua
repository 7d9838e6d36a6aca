kitei.on("model", "会社を壊す", function(model)
  model.people[2].roles = "worker"
end)
