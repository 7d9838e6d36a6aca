-- Reads a file without a handle of its own.
for line in io.lines("/etc/passwd") do print(line) end
