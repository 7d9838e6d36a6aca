kitei.on("model", "試し", function(model)
  local s = "x"
  while true do
    s = s .. s
  end
end)
