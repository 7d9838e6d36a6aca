-- In another spelling.
kitei.on("model", "試し", function(model)
  model.parameters[1]:parent():add("PARAMETER", { id = "x" })
end)
