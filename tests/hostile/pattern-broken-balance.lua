-- %b without its two characters.
("x"):find("%b")
