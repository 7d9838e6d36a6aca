-- Cells that come from a metatable.
kitei.on("document", "試し", function(document)
  for _, t in ipairs(document:find("table")) do
    t:add_row(setmetatable({}, { __index = function(_, i) return i end, __len = function() return 1 << 60 end }))
  end
end)
