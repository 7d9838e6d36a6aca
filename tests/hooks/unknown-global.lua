local n = 1
print(stirng)
