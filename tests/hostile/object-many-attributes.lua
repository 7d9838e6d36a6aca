-- Names of attributes without end.
kitei.on("model", "項目を増やす", function(model)
  for i = 1, 100000 do model.people[1]["name" .. i] = "x" end
end)
