-- Never ends.
kitei.on("model", "いつまでも数える", function(model)
  local n = 0
  while true do n = n + 1 end
end)
