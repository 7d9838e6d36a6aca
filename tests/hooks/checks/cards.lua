kitei.on("document", "カードを壊す", function(document)
  for _, side in ipairs(document:find("side")) do
    for i = 1, 4 do
      side:add("line", { style = "small" }, "行")
    end
    side[1]:add_text("　新宿本社営業第一部")
    for _, call in ipairs(side:children("call")) do
      call:children("hint")[1]:add_text("（祝日と会社が定める休みを除く。昼休みも可）")
    end
  end
end)
