-- Loads a library.
local sys = require("os")
