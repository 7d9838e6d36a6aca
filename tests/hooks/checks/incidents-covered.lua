kitei.on("model", "どの種類にも連絡先を置く", function(model)
  model.catalog:add("incident", { id = "loss", ja = "紛失", en = "loss" })
  model.contacts[1].incidents = "loss"
  model.contacts[2]:add_after("desk", { ja = "夜間受付", en = "Night desk", hours = "night", phone = "0120-000-000" })
end)
