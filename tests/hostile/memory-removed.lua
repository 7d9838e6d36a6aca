-- What is taken out stays until the hook is through.
kitei.on("document", "足しては外す", function(document)
  local s = ("あ"):rep(100000)
  while true do document:add_paragraph(s):remove() end
end)
