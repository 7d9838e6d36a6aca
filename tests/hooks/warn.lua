kitei.on("model", "試し", function(model)
  kitei.warn("確認してください: " .. model.client)
  kitei.warn()
end)
