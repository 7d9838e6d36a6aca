-- A place that is no whole number.
("x"):find("x", 1e308)
