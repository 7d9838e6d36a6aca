kitei.on("model", "試し", function(model)
  kitei.on("document", "後から", function(x) end)
end)
