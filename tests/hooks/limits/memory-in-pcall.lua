kitei.on("model", "試し", function(model)
  while true do
    pcall(string.rep, "x", 1 << 30)
  end
end)
