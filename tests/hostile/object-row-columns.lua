-- A row with too many cells.
kitei.on("document", "試し", function(document)
  for _, t in ipairs(document:find("table")) do
    t:add_row({ "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15" })
  end
end)
