-- A chunk with globals of its own finds nothing in them.
local _ENV = {}
print("x")
