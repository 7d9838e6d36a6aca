-- The same by its language.
kitei.on("document", "試し", function(document)
  document.lang = "../../../tmp"
end)
