kitei.on("model", "試し", function(model)
  error(nil)
end)
