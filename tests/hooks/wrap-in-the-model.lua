kitei.on("model", "ふりがな", function(model)
  print(model:wrap("画面", "strong"), model:wrap("画面", "value", { of = "x" }))
  model:wrap("画面", "ruby", { reading = "がめん" })
end)
