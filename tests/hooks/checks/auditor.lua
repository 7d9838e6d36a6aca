kitei.on("model", "会社を壊す", function(model)
  model.people[3].roles = "worker"
end)
