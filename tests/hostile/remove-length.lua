-- __len for remove.
table.remove(setmetatable({}, { __len = function() return 1 << 62 end }), 1)
