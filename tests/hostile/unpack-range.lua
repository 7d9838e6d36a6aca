-- CVE-2025-46817: the difference of the two overflows.
table.unpack({}, math.mininteger, math.maxinteger)
