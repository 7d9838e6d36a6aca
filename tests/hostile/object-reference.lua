-- A reference to nothing in a document.
kitei.on("document", "試し", function(document)
  document:add("section", { title = "見出し" }):add_paragraph(""):add("ref", { to = "no-such-rule" })
end)
