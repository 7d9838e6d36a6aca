-- What cannot be closed.
local x <close> = 42
