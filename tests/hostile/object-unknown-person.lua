-- A contact without a person.
kitei.on("model", "試し", function(model)
  model.contacts:add("contact", { person = "nobody", hours = "always" })
end)
