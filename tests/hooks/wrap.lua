kitei.on("document", "ふりがな", function(document)
  print(document:wrap("離席", "ruby", { reading = "りせき" }), document:wrap("離席", "ruby", { reading = "りせき" }))
  print(document:wrap("・", "strong"), document:wrap("", "strong") == nil)
end)
