-- A file that is no Lua says in its message what stands in it.
local f, message = loadfile("/etc/passwd")
