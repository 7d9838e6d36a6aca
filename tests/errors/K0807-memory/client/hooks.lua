kitei.on("model", "長い文を作る", function(model)
  local text = "浜"
  while true do text = text .. text end
end)
