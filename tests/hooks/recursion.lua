kitei.on("model", "試し", function(model)
  local function f()
    return 1 + f()
  end
  f()
end)
