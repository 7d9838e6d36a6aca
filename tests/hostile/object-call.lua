-- An object as a function.
kitei.on("model", "試し", function(model)
  model()
end)
