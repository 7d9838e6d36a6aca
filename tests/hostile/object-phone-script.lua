-- An address that runs a script.
kitei.on("document", "試し", function(document)
  document:add("section", { title = "見出し" }):add_paragraph(""):add("phone", { number = "03-0000-0000", href = "javascript:alert(1)" })
end)
