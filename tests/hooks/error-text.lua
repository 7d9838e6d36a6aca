kitei.on("model", "試し", function(model)
  error("電話がありません")
end)
