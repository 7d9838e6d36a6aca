-- Compiles text at run time.
local f = load("return 1")
