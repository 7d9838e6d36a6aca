-- Markup in a text is text.
kitei.on("document", "試し", function(document)
  document:add("section", { title = "見出し" }):add_paragraph("</p><script>alert(1)</script>]]>")
end)
kitei.on("finish", "終わりに止める", function() kitei.fail("finished") end)
