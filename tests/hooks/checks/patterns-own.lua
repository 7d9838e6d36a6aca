kitei.on("model", "方式のルールを足す", function(model)
  model.groups[1].patterns = "remote-desktop take-home"
  model.rules[2].patterns = "take-home cloud-apps"
end)
