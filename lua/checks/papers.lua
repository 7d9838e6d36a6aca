-- 用紙の点検: 緊急時の流れと誓約書が紙に収まり、様式が空で印刷されるか。
-- Papers: emergency flow and pledge must fit on theirs, and forms are printed empty.

local budgets = kitei.include("parts/budgets.lua")

kitei.check("flow-step-too-wide", {
  ja = "緊急時の流れの一言が収まること",
  en = "each step of the emergency flow is short",
}, "warning", "document", function(tree, report)
  if tree.document ~= "emergency-flow" then
    return
  end
  for _, step in ipairs(tree:find("step")) do
    local text = step:children("do")[1]:text()
    budgets.text(report, budgets.name(tree), "flow-step", tree.lang, step, text)
  end
end)

kitei.check("pledge-too-long", {
  ja = "誓約書が1枚に収まること",
  en = "a pledge fits on one page",
}, "warning", "document", function(tree, report)
  if tree.document == "pledge" then
    budgets.count(report, budgets.name(tree), "pledge-lines", tree.lang, tree:find("li"))
  end
end)

-- Evidence is written by people: a form that says something already is worth nothing to an auditor.
kitei.check("form-filled", {
  ja = "様式が空であること",
  en = "forms are empty",
}, "error", "document", function(tree, report)
  for _, form in ipairs(tree:find("table")) do
    for _, row in ipairs(form:has("class", "ledger") and form:children("row") or {}) do
      if row:text():find("%S") then
        report(row, budgets.name(tree) .. ": " .. row:text())
      end
    end
  end
end)
