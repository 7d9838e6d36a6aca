-- A table that looks like an object.
kitei.on("model", "試し", function(model)
  local find = model.find
  find(setmetatable({}, { __index = model }), "rule")
end)
