-- The smallest and the largest number are no fault.
kitei.fail("[" .. kitei.sub("日本語", math.mininteger, math.maxinteger) .. kitei.sub("日本語", math.maxinteger, math.mininteger) .. "]")
