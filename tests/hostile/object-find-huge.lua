-- A condition of 20 MB.
kitei.on("model", "試し", function(model)
  kitei.fail(tostring(#model:find("rule", { role = ("worker "):rep(3000000) })))
end)
