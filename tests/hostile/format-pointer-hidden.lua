-- The same behind a byte where C sees the end.
kitei.warn(("\0%p"):format("x"))
