-- An object with another metatable would be another node.
kitei.on("model", "試し", function(model)
  setmetatable(model, { __index = function() end })
end)
