-- A document whose id is a path.
kitei.on("model", "試し", function(model)
  model:add_document("../../etc/x", { ja = "外", en = "out" })
end)
