-- A million checks.
for i = 1, 1000000 do
  kitei.check("own-" .. i, { ja = "点検", en = "check" }, "warning", "model", function() end)
end
