kitei.on("finish", "紙のカードがあるか確かめる", function(outputs)
  kitei.fail("紙のカードがありません")
end)
