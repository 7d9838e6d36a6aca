kitei.on("model", "会社を壊す", function(model)
  -- No number at all, and office hours only: all three checks speak.
  for _, person in ipairs(model.people) do
    person.phone = nil
  end
  model.contacts[2].hours = "office"
end)
