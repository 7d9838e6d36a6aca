-- Files are included while loading only.
kitei.on("model", "試し", function() kitei.include("parts.lua") end)
