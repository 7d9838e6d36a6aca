-- Objects as keys have no order.
kitei.on("model", "試し", function(model)
  local t = {}
  for _, person in ipairs(model.people) do t[person] = person.id end
  for person, id in pairs(t) do kitei.warn(id) end
end)
