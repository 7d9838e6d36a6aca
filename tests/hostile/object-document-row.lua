-- A row of the list of documents with a path for an id.
kitei.on("model", "試し", function(model)
  model.documents[1].id = "../reached"
end)
