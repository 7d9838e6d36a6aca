-- 方式の点検: 使っている方式のそれぞれに、その方式のためのルールがあるか。
-- Patterns of telework: each one adopted needs a rule of its own, for it was adopted with risks of its own.

kitei.check("pattern-without-rule", {
  ja = "使っている方式に、その方式のルールがあること",
  en = "each pattern in use has a rule of its own",
}, "warning", "model", function(model, report)
  local ruled = {}
  for _, rule in ipairs(model:find("rule", { patterns = true, roles = true })) do
    for _, pattern in ipairs(rule:words("patterns")) do
      ruled[pattern] = true
    end
  end
  for _, group in ipairs(model.groups) do
    for _, pattern in ipairs(group:words("patterns")) do
      if not ruled[pattern] then
        ruled[pattern] = true
        report(group, group.id .. ": " .. pattern)
      end
    end
  end
end)
