-- CVE-2015-4335: bytecode that reads memory.
local f = load("\27Lua\x54\0\x19\x93\r\n\x1a\n", "=(load)", "b")
