-- As many as the time allows, in the model: what follows must not take longer than a build may.
kitei.on("model", "窓口をたくさん足す", function(model)
  for i = 1, 30000 do
    model.contacts:add("desk", { ja = "窓口" .. i, en = "desk " .. i, phone = "03-0000-0000", hours = "night" })
  end
end)
