kitei.on("model", "試し", function(model)
  local s = ("あ"):rep(1 << 40)
end)
