-- Looks through everything, for ever.
kitei.on("model", "試し", function(model)
  while true do model:find("rule", { role = "worker" }) end
end)
