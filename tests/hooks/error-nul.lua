kitei.on("model", "試し", function(model)
  error("前\0後")
end)
