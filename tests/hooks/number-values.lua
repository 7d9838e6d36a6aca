kitei.on("model", "数の値", function(model)
  local group = model.groups[1]
  for _, value in ipairs({ 30 / 2, 7, -3, 0.5, 2 ^ 53 }) do
    group.staff = value
    print(group.staff)
  end
  for _, value in ipairs({ 0 / 0, math.huge, -math.huge, 1e300, 1e-300 }) do
    print(pcall(function() group.staff = value end))
  end
  print(group.staff)
  group.staff = 1 / 0
end)
