kitei.on("model", "いつまでも待つ", function(model)
  while true do end
end)
