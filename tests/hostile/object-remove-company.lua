-- The company: nothing can be built without.
kitei.on("model", "試し", function(model)
  model.company:remove()
end)
