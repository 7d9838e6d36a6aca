kitei.on("model", "試し", function(model)
  while true do
    pcall(function()
      while true do end
    end)
  end
end)
