-- A stylesheet of the client's own.
kitei.on("model", "試し", function(model)
  model.documents[1].stylesheet = "evil.xsl"
end)
