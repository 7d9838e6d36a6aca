kitei.on("document", "浜のスライドに足す", function(document)
  for _, slide in ipairs(document:find("slide", { id = "coast-slide" })) do
    for i = 1, 5 do
      slide:children("ul")[1]:add("li", {}, tostring(i))
    end
  end
end)
