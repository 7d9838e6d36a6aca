-- __len for unpack.
table.unpack(setmetatable({}, { __len = function() return 1 << 40 end }))
