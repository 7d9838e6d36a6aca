-- Objects keep their metatable.
kitei.on("model", "試し", function(model)
  kitei.fail(tostring(getmetatable(model)) .. " " .. tostring(getmetatable(model.rules)))
end)
