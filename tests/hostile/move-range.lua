-- More elements than there are numbers.
table.move({}, math.mininteger, math.maxinteger, 1)
