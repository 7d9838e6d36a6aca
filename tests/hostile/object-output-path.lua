-- A document written elsewhere.
kitei.on("document", "試し", function(document)
  document.document = "../../../../tmp/reached"
end)
