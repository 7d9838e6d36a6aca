kitei.on("document", "区分の印を足す", function(tree)
  if tree.document == "cards" then
    tree:find("side")[1]:add("line", { style = "small" }, "■　機密情報　●公開")
    tree:find("side")[1]:add("line", { style = "small" }, "●")
  else
    tree:section("自宅で"):add_paragraph("「社外秘」と書かれた書類は、□ 台帳に ◆ 記入する。")
  end
end)
