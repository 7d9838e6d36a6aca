-- The smallest and the largest number are no fault.
kitei.fail("[" .. ("x"):sub(math.mininteger, math.maxinteger) .. ("x"):sub(math.maxinteger, math.mininteger) .. "]")
