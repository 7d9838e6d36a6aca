-- A layout whose style is read from elsewhere.
kitei.on("document", "試し", function(document)
  document.layout = "../../../../etc/passwd"
end)
