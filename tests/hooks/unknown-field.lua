kitei.on("model", "試し", function(model)
  for _, contact in ipairs(model.contacts) do
    print(contact.hours)
    print(contact.phonne)
  end
end)
