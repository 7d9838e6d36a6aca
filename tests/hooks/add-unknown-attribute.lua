kitei.on("model", "試し", function(model)
  model.contacts:add("desk", { ja = "受付", phonne = "03-0000-0000" })
end)
