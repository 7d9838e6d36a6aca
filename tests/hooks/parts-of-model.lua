kitei.on("model", "根元を外す", function(model)
  for _, part in ipairs(model) do
    print(pcall(part.remove, part))
  end
  print(pcall(model.documents.remove, model.documents))
  print(pcall(model.remove, model))
end)
