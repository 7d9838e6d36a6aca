-- A name that is no UTF-8.
kitei.on("model", "試し", function(model)
  local x = model["\xFF\xFE"]
end)
