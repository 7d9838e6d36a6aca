-- An open class.
("x"):find("[a")
