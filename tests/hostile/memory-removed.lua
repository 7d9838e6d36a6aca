-- What is taken out stays until the hook is through.
kitei.on("document", "足しては外す", function(document)
  local s = ("あ"):rep(20000)
  local section = document:add("section", { title = "見出し" })
  while true do section:add_paragraph(s):remove() end
end)
