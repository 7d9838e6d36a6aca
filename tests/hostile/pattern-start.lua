-- Places outside of the text, the largest and the smallest.
local found = ("x"):find("", math.maxinteger) or ("x"):find("y", math.mininteger)
kitei.fail(tostring(found))
