-- 収まる量の点検に共通の部分。量は templates/budgets.xml にあり、日本語は全角の字数（半角は半分）、英語は字数です。
-- What the checks of budgets share.  The figures stand in templates/budgets.xml: full-width characters
-- in Japanese (a half-width one counts half), characters in English (a full-width one counts two).

local budgets = {}

-- "checklist-worker-sales"
function budgets.name(tree)
  return tree.document .. (tree.variant and "-" .. tree.variant or "")
end

-- How long a text is, in the unit of its language.
function budgets.length(text, lang)
  local columns = kitei.width(text)
  return lang == "ja" and (columns + 1) // 2 or columns
end

-- The last thing that a hook added: the one to take away again.
local function added(things)
  local last
  for _, thing in ipairs(things) do
    if thing.at and thing.at:find("%.lua:%d+$") then
      last = thing
    end
  end
  return last
end

-- The same text may stand in several documents: gives a function that is true for the first of them.
function budgets.once()
  local told = {}
  return function(lang, thing, text)
    local key = lang .. " " .. tostring(thing.at) .. " " .. text
    local first = not told[key]
    told[key] = true
    return first
  end
end

-- Reports a text that is too long; with `new`, of budgets.once, only where it is met first.
function budgets.text(report, where, id, lang, thing, text, new)
  local limit, length = kitei.budget(id, lang), budgets.length(text, lang)
  if length > limit and (not new or new(lang, thing, text)) then
    report(thing, where .. ": " .. length .. " > " .. limit .. ": " .. text)
  end
end

-- Reports what is too much: what a hook added, else the first thing past the limit; `new` as above.
function budgets.count(report, where, id, lang, things, new)
  local limit = kitei.budget(id, lang)
  local last = #things > limit and (added(things) or things[limit + 1])
  if last and (not new or new(lang, last, last:text())) then
    report(last, where .. ": " .. #things .. " > " .. limit)
  end
end

return budgets
