-- A thousand million elements that are nil.
table.move({}, 1, 1000000000, 2)
