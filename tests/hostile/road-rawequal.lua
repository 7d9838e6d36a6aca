-- Not there, like the other raw ones.
local same = rawequal(string, table)
