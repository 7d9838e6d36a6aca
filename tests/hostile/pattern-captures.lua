-- More captures than there are.
("x"):find(("()"):rep(33))
