kitei.on("model", "試し", function(model)
  return model
end)
