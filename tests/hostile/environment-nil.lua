-- A chunk without globals.
local _ENV = nil
print("x")
