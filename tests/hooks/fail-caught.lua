kitei.on("model", "試し", function(model)
  pcall(kitei.fail, "夜間の窓口がありません")
  print("続き")
end)
