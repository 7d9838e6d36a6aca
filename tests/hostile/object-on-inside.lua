-- Registering inside of a hook.
kitei.on("model", "試し", function() kitei.on("model", "また", function() end) end)
