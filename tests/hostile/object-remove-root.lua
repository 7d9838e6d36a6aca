-- The whole model.
kitei.on("model", "試し", function(model)
  model:remove()
end)
