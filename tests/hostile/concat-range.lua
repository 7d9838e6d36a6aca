-- From the smallest to the largest number.
table.concat({}, "", math.mininteger, math.maxinteger)
