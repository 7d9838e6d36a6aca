-- Long reports.
kitei.check("own-flood", { ja = "長く言う", en = "says much" }, "error", "model", function(model, report)
  local s = ("あ"):rep(1000000)
  for i = 1, 2000 do report(model, s .. i) end
end)
