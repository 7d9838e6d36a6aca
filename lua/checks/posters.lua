-- ポスターの点検: 言葉が1枚に収まるか。ポスターのない月はないか。
-- Posters: the words must fit on the page, and each month should have one.

local budgets = kitei.include("parts/budgets.lua")

kitei.check("poster-too-many-points", {
  ja = "ポスターの行動の数が決まりのとおりであること",
  en = "a poster asks for no more than it can",
}, "error", "document", function(tree, report)
  for _, poster in ipairs(tree:children("poster")) do
    budgets.count(report, budgets.name(tree), "poster-points", tree.lang, poster:children("point"))
  end
end)

kitei.check("poster-headline-too-wide", {
  ja = "ポスターの見出しが収まること",
  en = "the headline of a poster fits",
}, "error", "document", function(tree, report)
  for _, poster in ipairs(tree:children("poster")) do
    for _, line in ipairs(poster:find("line", { style = "headline" })) do
      budgets.text(report, budgets.name(tree), "poster-headline", tree.lang, line, line:text())
    end
  end
end)

kitei.check("poster-point-too-wide", {
  ja = "ポスターの一言が収まること",
  en = "each point of a poster fits",
}, "error", "document", function(tree, report)
  for _, poster in ipairs(tree:children("poster")) do
    for _, point in ipairs(poster:children("point")) do
      budgets.text(report, budgets.name(tree), "poster-point", tree.lang, point, point:text())
    end
  end
end)

-- A month may lose its poster with the rules it was about; the officer should know.
kitei.check("poster-month-missing", {
  ja = "どの月にもポスターがあること",
  en = "every month has a poster",
}, "note", "model", function(model, report)
  local there, months, gone = {}, {}, model.excluded:children("poster")
  for _, poster in ipairs(model.posters) do
    there[poster.month] = true
  end
  for month = 1, 12 do
    if not there[tostring(month)] then
      table.insert(months, tostring(month))
    end
  end
  if #months > 0 and #gone > 0 then
    report(gone[1], table.concat(months, ", "))
  end
end)
