kitei.on("model", "試し", function(model)
  error({ code = 1 })
end)
