-- Each single match ends; a million of them do not.
local s = ("x"):rep(1000000)
for i = 1, 1000000 do s:find("xy", 1, true) end
