kitei.on("model", "試し", function(model)
  table.sort({ 3, 1, 2 }, function(a, b)
    return a < b.x
  end)
end)
