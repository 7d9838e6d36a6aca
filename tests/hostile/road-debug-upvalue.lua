-- The functions behind ours.
local name, plain = debug.getupvalue(string.format, 1)
