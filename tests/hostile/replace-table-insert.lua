-- A library without a function.
table.insert = nil
