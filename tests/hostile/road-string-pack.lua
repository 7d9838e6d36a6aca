-- CVE-2018-11219, CVE-2018-11218: integer overflows in struct.
local s = string.pack("!16" .. ("i16"):rep(100), 1)
