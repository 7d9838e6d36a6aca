-- No memory, caught, and again.
while true do pcall(string.rep, "x", 1 << 40, "y") pcall(string.rep, "x", 1 << 30) end
