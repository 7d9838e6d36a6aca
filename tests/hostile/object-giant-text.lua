-- A text of 15 MB in a document.
kitei.on("document", "長い文", function(document)
  document:add("section", { title = "見出し" }):add_paragraph(("長"):rep(5000000))
end)
kitei.on("finish", "終わりに止める", function() kitei.fail("finished") end)
