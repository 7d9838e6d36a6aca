-- Takes a part of the model out through a hundred calls of C.
kitei.on("model", "試し", function(model)
  local t = {}
  for i = 1, 100 do t[i] = pcall end
  t[101], t[102] = model.people.remove, model.people
  pcall(table.unpack(t))
end)
