-- The words inside are replaced, with what was in them.
kitei.on("document", "書き換えてから読む", function(document)
  local p = document:add("section", { title = "見出し" }):add_paragraph("文")
  local strong = p:add("strong", {}, "強い")
  p:set_text("別の文")
  kitei.warn(strong:text())
end)
