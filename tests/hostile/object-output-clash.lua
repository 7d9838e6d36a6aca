-- Two documents of one name.
kitei.on("document", "試し", function(document)
  document.document = "standards"
end)
