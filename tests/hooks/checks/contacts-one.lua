kitei.on("model", "会社を壊す", function(model)
  -- One contact still has a number.
  model.people[1].phone = nil
  model.contacts[2]:add_after("desk", { ja = "受付", en = "Desk", hours = "office", phone = "03-0000-0000" })
end)
