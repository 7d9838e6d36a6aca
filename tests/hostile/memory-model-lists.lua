-- Lists of all rules.
kitei.on("model", "一覧をためる", function(model)
  local t = {}
  while true do t[#t + 1] = model.rules end
end)
