kitei.on("model", "会社を壊す", function(model)
  model.catalog:add("activity", { id = "audit", role = "auditor", month = "8" })
  model.catalog:add("activity", { id = "drill", role = "administrator", month = "6" })
  local plan = model.company:add("plan", { year = "2026" })
  plan:add("event", { activity = "audit", month = "12", person = "sato" })
  plan:add("event", { activity = "drill", month = "9", person = "minato" })
  for _, document in ipairs(model.documents) do
    document.owner = "mori"
    document.approver = "sato"
  end
  model.contacts[1].person = "mori"
  model.people[3].phone = "03-0000-0104"
end)
