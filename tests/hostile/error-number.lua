-- An error that is a number.
error(12345)
