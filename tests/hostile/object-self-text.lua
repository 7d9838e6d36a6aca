-- A method with something else as its object.
kitei.on("model", "試し", function(model)
  model.people.find("people", "person")
end)
