kitei.on("model", "試し", function(model)
  model.catalog:remove()
end)
