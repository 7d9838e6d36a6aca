-- All rules.
kitei.on("model", "試し", function(model)
  for _, rule in ipairs(model.rules) do rule:remove() end
end)
