-- A comparator that raises.
table.sort({ 2, 1 }, function(a, b) error("inside") end)
