kitei.on("model", "試し", function(model)
  print("電話 " .. model.people[3].phone)
end)
