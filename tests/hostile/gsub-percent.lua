-- A replacement that ends in an escape.
("x"):gsub(".", "%")
