-- The callback never ends.
("x"):gsub(".", function() while true do end end)
