kitei.on("model", "会社を壊す", function(model)
  model.cells[1]:remove()
  model.patterns[2].in_use = true
end)
