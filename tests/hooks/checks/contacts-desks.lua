-- The desks that do not fit on the card are named by their names.
kitei.on("model", "窓口を足す", function(model)
  model.contacts:add("desk", { ja = "夜間受付", en = "Night desk", phone = "0120-000-000", hours = "night" })
  model.contacts:add("desk", { ja = "保守窓口", en = "Maintenance", phone = "0120-000-001", hours = "office" })
end)
