-- The libraries that are open.
local sys = package.loaded.os
