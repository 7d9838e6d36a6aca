kitei.on("document", "写す", function(document)
  for _, card in ipairs(document:find("card")) do
    for _, name in ipairs({ "一", "二" }) do
      card:copy()[1][1]:set_text(name)
    end
    card:remove()
  end
  for _, line in ipairs(document:find("line", { style = "company" })) do
    print(line:text(), line.at, #line:parent())
  end
  if document.layout == "card" then document:copy() end
end)
