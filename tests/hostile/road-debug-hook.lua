-- Takes the count hook away.
debug.sethook()
while true do end
