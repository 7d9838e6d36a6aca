-- Few warnings, each of them long.
local s = ("あ"):rep(1000000)
for i = 1, 2000 do kitei.warn(s .. i) end
