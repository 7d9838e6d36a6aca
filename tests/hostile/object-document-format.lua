-- A document in a format that does not exist.
kitei.on("model", "試し", function(model)
  model:add_document("own-x", { ja = "外", en = "out", formats = "../x" })
end)
