-- A name that ends earlier for C.
kitei.on("model", "試し", function(model)
  local x = model.people[1]["ja\0x"]
end)
