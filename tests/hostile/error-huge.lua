-- A text of 20 MB.
error(("あ"):rep(7000000))
