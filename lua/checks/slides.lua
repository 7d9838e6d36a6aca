-- スライドの点検: 1枚に収まり、何かが書いてあるか。研修が時間に収まるか。
-- Slides: each must fit on its screen and say something, and the session must end in time.

local budgets = kitei.include("parts/budgets.lua")

-- A slide stands in several decks, in each of them in as many parts as it needs: what is wrong with it is told once.
local new_empty, new_many, new_line, new_title = budgets.once(), budgets.once(), budgets.once(), budgets.once()

local function new_slide(lang, slide)
  return new_title(lang, slide, "")
end

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
    local empty = #lines_of(slide) == 0 and #slide:children("table") == 0
    if empty and new_empty(tree.lang, slide, "") then
      report(slide, place(tree, slide))
    end
  end
end)

kitei.check("slide-too-many-lines", {
  ja = "スライドの行が1枚に収まること",
  en = "the lines of a slide fit",
}, "error", "document", function(tree, report)
  for _, slide in ipairs(tree:children("slide")) do
    budgets.count(report, place(tree, slide), "slide-lines", tree.lang, lines_of(slide), new_many)
  end
end)

kitei.check("slide-line-too-wide", {
  ja = "スライドの1行が収まること",
  en = "each line of a slide fits",
}, "warning", "document", function(tree, report)
  for _, slide in ipairs(tree:children("slide")) do
    for _, line in ipairs(lines_of(slide)) do
      budgets.text(report, place(tree, slide), "slide-line", tree.lang, line, line:text(), new_line)
    end
  end
end)

kitei.check("slide-title-too-wide", {
  ja = "スライドの題が収まること",
  en = "the title of a slide fits",
}, "warning", "document", function(tree, report)
  for _, slide in ipairs(tree:children("slide")) do
    budgets.text(report, place(tree, slide), "slide-title", tree.lang, slide, slide.title, new_slide)
  end
end)

-- A deck by role is shorter than the session it is taken from, or follows it.
local sessions = { slides = "session-minutes", ["slides-renewal"] = "renewal-minutes" }
local told = {}

kitei.check("session-too-long", {
  ja = "研修が決めた時間に終わること",
  en = "the training ends in time",
}, "warning", "document", function(tree, report)
  local budget, sum = sessions[tree.document], 0
  if not budget or told[tree.document] then
    return
  end
  for _, notes in ipairs(tree:find("notes")) do
    sum = sum + (tonumber(notes.minutes) or 0)
  end
  if sum > kitei.budget(budget, tree.lang) then
    told[tree.document] = true
    report(tree:children("slide")[1], tree.document .. ": " .. sum .. " > " .. kitei.budget(budget, tree.lang))
  end
end)
