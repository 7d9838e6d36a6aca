-- A separator that is too long.
table.concat({ "a", "b", "c", "d" }, ("x"):rep(16000000))
