kitei.on("document", "カードを壊す", function(document)
  for _, side in ipairs(document:find("side")) do
    for i = 1, 4 do
      side:add("line", { style = "small" }, "行")
    end
    side[1]:add_text("　新宿本社営業第一部")
  end
end)
