-- Another client's name.
kitei.on("model", "試し", function(model)
  model:parent().client = "other"
end)
