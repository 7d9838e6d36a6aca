-- A reference to nothing.
kitei.on("model", "試し", function(model)
  model.people[1].roles = "sysadmn"
end)
