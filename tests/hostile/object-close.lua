-- An object to be closed.
kitei.on("model", "試し", function(model)
  local x <close> = model
end)
