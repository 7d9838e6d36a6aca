-- assert with nothing.
assert()
