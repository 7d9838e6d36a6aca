-- Runs a file outside of the folder.
dofile("/etc/passwd")
