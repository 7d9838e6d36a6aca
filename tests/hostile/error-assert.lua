-- assert with a table.
assert(false, {})
