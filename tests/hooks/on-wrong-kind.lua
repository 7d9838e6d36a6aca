kitei.on("model", 5, function(x) end)
