-- Holes in the list.
table.sort({ 3, nil, 1, nil, 2 }, function(a, b) return a < b end)
