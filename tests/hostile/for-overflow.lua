-- The largest number as the end: the loop ends all the same.
local n = 0
for i = math.maxinteger - 2, math.maxinteger do n = n + 1 end
for i = math.mininteger + 2, math.mininteger, -1 do n = n + 1 end
for i = 1, 3, math.maxinteger do n = n + 1 end
kitei.fail(tostring(n))
