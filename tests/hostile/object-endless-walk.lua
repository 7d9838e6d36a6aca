-- Adds while it walks: the walk itself ends, the loop around it does not.
kitei.on("document", "歩きながら足す", function(document)
  local section = document:add("section", { title = "見出し" })
  while true do
    for _, p in ipairs(section) do section:add_paragraph("x") end
    section:add_paragraph("y")
  end
end)
