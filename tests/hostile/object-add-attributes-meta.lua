-- Values that come from a metatable do not count.
kitei.on("model", "試し", function(model)
  local t = setmetatable({}, { __index = function() while true do end end, __pairs = function() while true do end end })
  model.contacts:add("desk", t)
end)
