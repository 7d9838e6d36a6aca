-- The same inside a sentence.
kitei.on("document", "文の中で深く入れる", function(document)
  local at = document:add("section", { title = "見出し" }):add_paragraph("文")
  for i = 1, 20000 do at = at:add("strong") end
  at:add_text("底")
end)
