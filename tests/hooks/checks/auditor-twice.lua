kitei.on("model", "会社を壊す", function(model)
  model.people[1].roles = "executive auditor"
  model.people[2].roles = "administrator security-manager auditor"
end)
