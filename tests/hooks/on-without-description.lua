kitei.on("model", function(x) end)
