-- %f without a class.
("x"):find("%f")
