kitei.on("model", "試し", function(model)
  while true do end
end)
