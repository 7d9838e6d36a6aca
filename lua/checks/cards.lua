-- カードの点検: 91×55 mm の面に収まるか。
-- Cards: each side must fit into 91 × 55 mm.  What stands on both cards is told once.

local budgets = kitei.include("parts/budgets.lua")

local function sides(tree)
  return tree.layout == "card" and tree:find("side") or {}
end

local function place(tree, side)
  return budgets.name(tree) .. ", " .. side.face
end

-- What stands below each other: a code stands beside that.
local function lines(side)
  local found = {}
  for _, each in ipairs(side) do
    if each.tag ~= "qr" then
      table.insert(found, each)
    end
  end
  return found
end

kitei.check("card-too-many-lines", {
  ja = "カードの行が面に収まること",
  en = "the lines of a card fit",
}, "error", "document", function(tree, report)
  for _, side in ipairs(sides(tree)) do
    budgets.count(report, place(tree, side), "card-" .. side.face .. "-lines", tree.lang, lines(side))
  end
end)

local new_line, new_hint = budgets.once(), budgets.once()

kitei.check("card-line-too-wide", {
  ja = "カードの1行が面に収まること",
  en = "each line of a card fits",
}, "error", "document", function(tree, report)
  for _, side in ipairs(sides(tree)) do
    for _, line in ipairs(side:children("line")) do
      local id = line.style == "company" and "card-company" or "card-" .. side.face .. "-line"
      budgets.text(report, place(tree, side), id, tree.lang, line, line:text(), new_line)
    end
  end
end)

-- Beside its number there is room for two lines.
kitei.check("card-hint-too-wide", {
  ja = "番号に添える言葉がカードに収まること",
  en = "what stands beside a number on the card fits",
}, "warning", "document", function(tree, report)
  for _, side in ipairs(sides(tree)) do
    for _, call in ipairs(side:children("call")) do
      for _, hint in ipairs(call:children("hint")) do
        budgets.text(report, place(tree, side), "card-hint", tree.lang, call, hint:text(), new_hint)
      end
    end
  end
end)

kitei.check("report-card-too-wide", {
  ja = "届出の一言が管理者用カードの1行に収まること",
  en = "what the managers' card says of a report fits on a line",
}, "error", "model", function(model, report)
  for _, duty in ipairs(model.reports) do
    for _, lang in ipairs({ "ja", "en" }) do
      if duty.card and duty.card[lang] then
        budgets.text(report, duty.id, "report-card", lang, duty.card, duty.card[lang])
      end
    end
  end
end)
