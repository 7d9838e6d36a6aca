-- One closed that was never opened.
("x"):match(".)")
