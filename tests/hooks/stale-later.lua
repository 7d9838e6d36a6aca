local kept
kitei.on("model", "覚えておく", function(model)
  kept = model.people
end)
kitei.on("document", "後で使う", function(document)
  print(document.document)
  print(#kept)
end)
