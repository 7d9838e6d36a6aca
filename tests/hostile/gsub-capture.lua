-- A replacement with a capture that does not exist.
("x"):gsub(".", "%7")
