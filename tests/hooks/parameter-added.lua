kitei.on("model", "試し", function(model)
  model.catalog:add("parameter", { id = "own-x" })
end)
