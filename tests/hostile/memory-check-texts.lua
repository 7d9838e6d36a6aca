-- Long descriptions of many checks.
local s, n = ("点検"):rep(10000), 0
while true do
  n = n + 1
  kitei.check("own-" .. n, { ja = s, en = s }, "warning", "model", function() end)
end
