-- Refers to a capture that does not exist.
("x"):find("%9")
