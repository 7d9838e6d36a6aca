-- What stands in a parameter, too.
kitei.on("model", "試し", function(model)
  for _, parameter in ipairs(model.parameters) do
    if #parameter > 0 then parameter[1]:set_text("x") end
  end
end)
