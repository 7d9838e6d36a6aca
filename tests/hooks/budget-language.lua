kitei.on("model", "収まる量を問う", function()
  print(kitei.budget("slide-line", "jp"))
end)
