-- A check that reports without end.
kitei.check("own-flood", { ja = "言い続ける", en = "goes on" }, "warning", "model", function(model, report)
  while true do report(model, "again") end
end)
