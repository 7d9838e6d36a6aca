kitei.on("model", "試し", function(model)
  local t = {}
  for i = 1, math.huge do
    t[i] = ("行"):rep(1000) .. i
  end
end)
