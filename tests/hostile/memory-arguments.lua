-- Arguments as a table, over and over.
local t = {}
while true do t[#t + 1] = table.pack(("x"):rep(1000):byte(1, -1)) end
