kitei.on("model", "試し", function(model)
  if model.client == "minato" then
    print("x")
end)
