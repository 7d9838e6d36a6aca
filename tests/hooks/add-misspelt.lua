kitei.on("model", "試し", function(model)
  model.contacts:add("deks", { ja = "受付" })
end)
