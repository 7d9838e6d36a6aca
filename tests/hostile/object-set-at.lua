-- Another place for messages.
kitei.on("model", "試し", function(model)
  model.people[1].at = "company.xml:1"
end)
