-- A language that is a path.
kitei.on("model", "試し", function(model)
  model.company.languages = "ja ../../tmp"
end)
