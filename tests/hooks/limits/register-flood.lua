while true do
  kitei.on("model", "試し", function(x) end)
end
