kitei.on("model", "試し", function(model)
  local s = ("a"):rep(30)
  s:find(("a*"):rep(20) .. "b")
end)
