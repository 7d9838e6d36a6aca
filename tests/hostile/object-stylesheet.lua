-- A stylesheet from elsewhere.
kitei.on("model", "試し", function(model)
  model.documents[1].stylesheet = "../../../../../../etc/passwd"
end)
