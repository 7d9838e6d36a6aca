-- A million nodes.
kitei.on("document", "百万の段落を足す", function(document)
  local section = document:add("section", { title = "見出し" })
  for i = 1, 1000000 do section:add_paragraph("段落") end
end)
