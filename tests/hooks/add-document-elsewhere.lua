kitei.on("model", "名前の決まり", function(model)
  print(pcall(model.documents.add_document, model.documents, "own-guide", {}))
  model:add_document("guide", { ja = "手引", en = "Guide" })
end)
