-- A name that is none in XML.
kitei.on("model", "試し", function(model)
  model.contacts:add("desk><evil", {})
end)
