-- The same by its variant.
kitei.on("document", "試し", function(document)
  document.variant = "/../../reached"
end)
