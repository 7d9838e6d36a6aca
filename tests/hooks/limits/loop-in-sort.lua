kitei.on("model", "試し", function(model)
  while true do
    pcall(table.sort, { 3, 2, 1 }, function(a, b)
      while true do end
    end)
  end
end)
