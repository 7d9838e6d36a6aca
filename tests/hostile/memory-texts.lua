-- Many texts, all different.
local t = {}
for i = 1, math.huge do t[i] = "text number " .. i end
