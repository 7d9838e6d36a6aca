-- Past __index.
local io = rawget(string, "dump")
