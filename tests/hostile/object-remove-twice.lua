-- The same part twice.
kitei.on("model", "試し", function(model)
  local contact = model.contacts[1]
  contact:remove()
  contact:remove()
end)
