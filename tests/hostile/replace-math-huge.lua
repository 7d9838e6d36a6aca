-- Constants are locked, too.
math.huge = 0
