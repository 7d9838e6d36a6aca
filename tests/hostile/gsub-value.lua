-- The callback gives a table.
("x"):gsub(".", function() return {} end)
