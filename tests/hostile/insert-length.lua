-- __len for insert: 2^62 elements are moved.
local list = setmetatable({}, { __len = function() return 1 << 62 end })
table.insert(list, 1, "x")
