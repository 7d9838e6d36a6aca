kitei.on("model", "会社の名前を変える", function(model)
  error("名前がありません")
end)
