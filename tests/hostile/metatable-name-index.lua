-- And where a call is wrong.
local t = setmetatable({}, { __name = "\0\27]0;title\7" })
t()
