-- Which of two is less.
kitei.on("model", "試し", function(model)
  local x = model.people[1] < model.people[2]
end)
