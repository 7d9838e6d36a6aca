-- A name of 20 MB.
kitei.on("model", "長い項目の名前", function(model)
  local x = model[("name"):rep(5000000)]
end)
