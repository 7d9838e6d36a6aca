kitei.on("document", "一行足す", function(document)
  if document.layout ~= "card" then return end
  local front, back = document:find("side")[1], document:find("side")[2]
  print(document:add_line("内線9").at, back:add_line("内線8"):parent().face)
  print(front[#front - 1]:text(), front[#front].style, back[#back]:text())
end)
