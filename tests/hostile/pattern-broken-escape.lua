-- Ends in an escape.
("x"):find("%")
