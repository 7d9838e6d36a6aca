-- __newindex that inserts.
local t = {}
setmetatable(t, { __newindex = function(self) table.insert(self, 1) end })
table.insert(t, 1)
