kitei.on("model", "試し", function(model)
  error(setmetatable({}, { __tostring = function() error("again") end }))
end)
