-- Goes on when told to stop.
while true do pcall(print, "x") end
