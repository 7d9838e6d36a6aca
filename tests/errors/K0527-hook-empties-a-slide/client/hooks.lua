kitei.on("document", "浜のスライドを空にする", function(document)
  for _, slide in ipairs(document:find("slide", { id = "coast-slide" })) do
    slide:children("ul")[1]:remove()
  end
end)
