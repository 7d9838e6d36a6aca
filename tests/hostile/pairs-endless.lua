-- New keys while walking: only those of the start are seen, so it is the growth that ends.
local t = { 1 }
while true do
  for k in pairs(t) do t[k .. "x"] = true end
end
