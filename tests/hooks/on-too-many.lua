kitei.on("model", "試し", function(x) end, true)
