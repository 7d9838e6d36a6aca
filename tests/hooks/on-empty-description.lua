kitei.on("model", "　", function(x) end)
kitei.on("model", " ", function(x) end)
