-- The whole document.
kitei.on("document", "試し", function(document)
  document:remove()
end)
