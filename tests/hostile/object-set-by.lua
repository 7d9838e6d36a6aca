-- The place where it was tailored.
kitei.on("model", "試し", function(model)
  model.rules[1].by = "../../etc/passwd:1"
end)
