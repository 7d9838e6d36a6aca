-- Places that do not exist.
kitei.on("model", "試し", function(model)
  local people = model.people
  kitei.fail(tostring(people[0]) .. tostring(people[-1]) .. tostring(people[math.mininteger]) .. tostring(people[math.maxinteger]))
end)
