-- Everybody.
kitei.on("model", "試し", function(model)
  model.people:remove()
end)
