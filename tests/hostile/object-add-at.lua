-- The same when adding.
kitei.on("model", "試し", function(model)
  model.contacts:add("desk", { ja = "窓口", en = "desk", at = "company.xml:1" })
end)
