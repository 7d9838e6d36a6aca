-- Reads a file.
kitei.fail(io.open("/etc/passwd"):read("a"))
