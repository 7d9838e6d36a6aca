-- Keys that fall on each other.
local t = {}
for i = 1, math.huge do t[i * 2.0 ^ 40] = i end
