kitei.on("model", "区分を足す", function(model)
  model.catalog:add("class", { id = "secret", ja = "極秘情報", en = "Secret", rank = "4", mark = "■" })
end)
kitei.on("document", "印を足す", function(tree)
  if tree.document == "cards" then
    tree:find("side")[1]:add("line", { style = "small" }, "■お知らせ")
  else
    tree:section("自宅で"):add_paragraph("【社外秘】この表を見せない。")
  end
end)
