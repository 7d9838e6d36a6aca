kitei.on("model", "紛失の報告書を外す", function(model)
  for _, record in ipairs(model:find("record", { id = "form-loss-report" })) do
    record:remove()
  end
end)
