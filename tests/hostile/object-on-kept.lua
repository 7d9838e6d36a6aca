-- Registering by a function kept for later.
local on = kitei.on
kitei.on("document", "試し", function() on("document", "また", function() end) end)
