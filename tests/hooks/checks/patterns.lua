kitei.on("model", "会社を壊す", function(model)
  -- A definition is no rule of its own: it binds nobody.
  model.groups[1].patterns = "remote-desktop take-home cloud-apps"
  model.rules[2].patterns = "cloud-apps"
  model.rules[2].roles = nil
end)
