kitei.on("docment", "試し", function(x) end)
