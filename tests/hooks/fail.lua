kitei.on("model", "試し", function(model)
  kitei.fail("夜間の窓口がありません")
end)
