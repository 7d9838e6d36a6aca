kitei.on("model", "試し", function(model)
  print(pcall(function()
    model.contacts:add("desk", { ja = "受付", phonne = "03-0000-0000" })
  end))
  print(#model.contacts)
  local desk = model.contacts[1]:add_before("desk", { ja = "受付", en = "Desk", phone = "03-0000-0000", hours = "night" })
  model.contacts[3]:add_after("desk", { ja = "警備", en = "Guard", phone = "03-0000-0001", hours = "always" })
  for i, contact in ipairs(model.contacts) do
    print(i, contact.tag, contact.tag == "desk" and contact.ja or contact.person)
    contact:remove()
  end
  print(#model.contacts, desk == desk)
  print(tostring(model.people[1]), model.people[1]:parent() == model.people, model:parent())
end)
