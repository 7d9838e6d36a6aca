-- 取扱表の点検: 使っている方式のどの欄も決まっているか。
-- The handling table: every cell of a pattern in use must be decided.

kitei.check("handling-gap", {
  ja = "区分・扱い方・方式のどの組合せも決まっていること",
  en = "every class, action and pattern in use has an answer",
}, "error", "model", function(model, report)
  local decided = {}
  for _, cell in ipairs(model.cells) do
    decided[cell.class .. " " .. cell.action .. " " .. cell.pattern] = true
  end
  for _, class in ipairs(model.classes) do
    for _, action in ipairs(model.actions) do
      local open = {}
      for _, pattern in ipairs(model.patterns) do
        if pattern.in_use == "yes" and not decided[class.id .. " " .. action.id .. " " .. pattern.id] then
          table.insert(open, pattern.id)
        end
      end
      if #open > 0 then
        report(class, class.id .. ", " .. action.id .. ": " .. table.concat(open, " "))
      end
    end
  end
end)
