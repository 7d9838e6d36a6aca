-- Takes all the memory there is.
kitei.on("model", "表を大きくする", function(model)
  local all = {}
  while true do all[#all + 1] = string.rep("浜", 1000) .. #all end
end)
