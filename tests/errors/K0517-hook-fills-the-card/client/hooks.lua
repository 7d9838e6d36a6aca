kitei.on("document", "カードに行を足す", function(document)
  if document.document == "cards" then
    for _, side in ipairs(document:find("side", { face = "back" })) do
      for i = 1, 9 do side:add("line", { style = "plain" }) end
    end
  end
end)
