kitei.on("model", "試し", function(model)
  print(#model:find("rule", { role = "worker" }), #model:find("rule", { class = "confidential" }), #model:find("rule", { classes = false }), #model:find("rule", { tags = true }))
  print(#model:find("rule", { pattrns = "take-home" }))
end)
