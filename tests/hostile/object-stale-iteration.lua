-- Everything is taken out while it is walked over, then used.
kitei.on("model", "歩きながら外す", function(model)
  for _, contact in ipairs(model.contacts) do
    for _, other in ipairs(model.contacts) do other:remove() end
    kitei.warn(contact.hours or "")
  end
end)
