-- The same in the model.
kitei.on("model", "条の中に深く入れる", function(model)
  local at = model.rules[1]
  for i = 1, 20000 do at = at:add("statement"):add("ja") end
end)
