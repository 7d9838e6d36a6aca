-- An id that is a path.
kitei.on("model", "試し", function(model)
  model.rules[1].id = "../../../etc/passwd"
end)
