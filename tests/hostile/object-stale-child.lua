-- Used after what holds it was taken out.
kitei.on("document", "外してから足す", function(document)
  local section = document:add("section", { title = "見出し" })
  local p = section:add_paragraph("文")
  section:remove()
  p:add_text("続き")
end)
