-- スライドの点検: 1枚に収まり、何かが書いてあるか。
-- Slides: each must fit on its screen and say something.

local budgets = kitei.include("parts/budgets.lua")

-- What counts as a line: paragraphs and list items, not what the speaker says.
local function lines_of(slide)
  local lines = {}
  for _, part in ipairs(slide) do
    if part.tag == "p" then
      table.insert(lines, part)
    elseif part.tag == "ul" then
      for _, item in ipairs(part) do
        table.insert(lines, item)
      end
    end
  end
  return lines
end

local function place(tree, slide)
  return budgets.name(tree) .. ", " .. slide.id
end

kitei.check("slide-empty", {
  ja = "どのスライドにも中身があること",
  en = "no slide is empty",
}, "error", "document", function(tree, report)
  for _, slide in ipairs(tree:children("slide")) do
    if #lines_of(slide) == 0 and #slide:children("table") == 0 then
      report(slide, place(tree, slide))
    end
  end
end)

kitei.check("slide-too-many-lines", {
  ja = "スライドの行が1枚に収まること",
  en = "the lines of a slide fit",
}, "error", "document", function(tree, report)
  for _, slide in ipairs(tree:children("slide")) do
    budgets.count(report, place(tree, slide), "slide-lines", tree.lang, lines_of(slide))
  end
end)

kitei.check("slide-line-too-wide", {
  ja = "スライドの1行が収まること",
  en = "each line of a slide fits",
}, "warning", "document", function(tree, report)
  for _, slide in ipairs(tree:children("slide")) do
    for _, line in ipairs(lines_of(slide)) do
      budgets.text(report, place(tree, slide), "slide-line", tree.lang, line, line:text())
    end
  end
end)

kitei.check("slide-title-too-wide", {
  ja = "スライドの題が収まること",
  en = "the title of a slide fits",
}, "warning", "document", function(tree, report)
  for _, slide in ipairs(tree:children("slide")) do
    budgets.text(report, place(tree, slide), "slide-title", tree.lang, slide, slide.title)
  end
end)
