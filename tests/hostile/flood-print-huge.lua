-- One note of 30 MB.
print(("x"):rep(30000000))
error("after")
