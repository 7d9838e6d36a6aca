-- %s with a width and a text that holds NUL.
kitei.warn(("%5s"):format("a\0b"))
