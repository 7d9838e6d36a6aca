kitei.on("model", "試し", function(model)
  local good, message = pcall(function()
    local x = nil
    x.y = 1
  end)
  error(message, 0)
end)
