kitei.on("document", "言葉を囲む", function(document)
  if document.layout ~= "card" then return end
  local line = document:find("line", { style = "cases" })[1]
  print(line:wrap("・", "strong"), #line, line:text())
  print(line:wrap("た", "strong"), #line, line:wrap("た", "strong"), line[1]:wrap("た", "ruby", { reading = "た" }))
  for _, part in ipairs(line) do print(part.tag, part:text(), part.at) end
  print(document:wrap("電話", "li"), document:wrap("どこにもない", "strong"))
  line:wrap("た", "strnog")
end)
