-- NUL hides the rest.
error("before\0after")
