-- The registry holds all that is hidden.
local registry = debug.getregistry()
