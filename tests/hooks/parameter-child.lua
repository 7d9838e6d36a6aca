kitei.on("model", "試し", function(model)
  model.parameters[1].unit.ja = "時間"
end)
