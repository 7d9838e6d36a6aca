-- Each document gets 2,000 paragraphs.
kitei.on("document", "段落をたくさん足す", function(document)
  if document.document ~= "standards" then return end
  local section = document:add("section", { title = "見出し" })
  for i = 1, 20000 do section:add_paragraph("段落" .. i) end
end)
kitei.on("finish", "終わりに止める", function() kitei.fail("finished") end)
