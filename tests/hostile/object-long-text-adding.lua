-- Piece by piece it grows longer than a text may be.
kitei.on("document", "足し続ける", function(document)
  local p = document:add("section", { title = "見出し" }):add_paragraph("長")
  for i = 1, 1000000 do p:add_text(("長"):rep(10000)) end
end)
