kitei.on("model", "試し", function(model)
  model.people:add("desk", { ja = "受付" })
end)
