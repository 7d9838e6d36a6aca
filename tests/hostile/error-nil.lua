-- An error without a value.
error(nil)
