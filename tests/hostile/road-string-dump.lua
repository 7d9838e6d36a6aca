-- Bytecode of a function, to be changed and loaded.
local code = string.dump(function() end)
