-- A table that can be called is no function.
kitei.on("model", "試し", setmetatable({}, { __call = function() end }))
