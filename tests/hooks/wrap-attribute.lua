kitei.on("document", "ふりがな", function(document)
  document:wrap("離席", "ruby", { raeding = "りせき" })
end)
