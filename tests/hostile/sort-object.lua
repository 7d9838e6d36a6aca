-- An object of the model is no list.
kitei.on("model", "試し", function(model)
  table.sort(model.contacts)
end)
