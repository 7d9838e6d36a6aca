-- Is at work until somebody kills it.
kitei.on("model", "止められるのを待つ", function(model)
  while true do end
end)
