-- A capture that is not closed.
("x"):find("(((")
