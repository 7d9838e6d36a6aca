-- A loop of matches that are empty, started anew.
while true do
  for match in ("abc"):gmatch("") do end
end
