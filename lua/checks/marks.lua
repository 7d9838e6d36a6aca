-- 区分の印の点検: 会社が使っていない区分の印や言葉が、文書に印刷されていないか。
-- Marks of class: no document may bear one that the company does not use, or use one as decoration.

local budgets = kitei.include("parts/budgets.lua")
local printed = kitei.include("parts/printed.lua")

-- Told by the check of the model, which runs before the documents are made; strings outlive it.
local titles = {}

kitei.check("class-mark-twice", {
  ja = "区分の印が区分ごとに違うこと",
  en = "every class has a mark of its own",
}, "error", "model", function(model, report)
  for _, class in ipairs(model.classes) do
    if class.mark and titles[class.mark] then
      report(class, class.id .. ": " .. class.mark)
    elseif class.mark then
      titles[class.mark] = { ja = class.ja, en = class.en }
    end
  end
end)

-- Filled signs stand for classes; hollow ones are boxes to tick.
local signs = { "■", "▲", "●", "◆", "▼", "★" }
local secret = {
  ja = { "極秘", "厳秘", "社外秘", "部外秘", "対外秘", "マル秘", "関係者限り", "取扱注意" },
  en = { "TOP SECRET", "STRICTLY CONFIDENTIAL", "INTERNAL USE ONLY", "COMPANY CONFIDENTIAL" },
}
-- What makes a word of secrecy a mark; in a sentence it may be talked about.  In English capitals do.
local before = { "【", "《", "〔", "■", "▲", "●", "◆", "▼", "★" }

local function starts(text, from, word)
  return text:sub(from, from + #word - 1) == word
end

local function ends(text, to, word)
  return text:sub(to - #word + 1, to) == word
end

local function after_blanks(text, from)
  while starts(text, from, " ") or starts(text, from, "　") do
    from = from + (starts(text, from, " ") and 1 or #"　")
  end
  return from
end

local function is_class(word, lang)
  for _, title in pairs(titles) do
    if (title[lang] or ""):find(word, 1, true) then
      return true
    end
  end
  return false
end

local function is_mark(text, from, lang)
  for _, sign in ipairs(lang == "ja" and before or {}) do
    if ends(text, from - 1, sign) then
      return true
    end
  end
  return lang == "en"
end

-- A sign of ours that does not stand before the name of its class, or the first two characters of it.
local function misplaced_sign(text, lang)
  for sign, title in pairs(titles) do
    local from, to = text:find(sign, 1, true)
    while from do
      if title[lang] and not starts(text, after_blanks(text, to + 1), kitei.sub(title[lang], 1, 2)) then
        return kitei.sub(text:sub(from), 1, 6)
      end
      from, to = text:find(sign, to + 1, true)
    end
  end
end

-- The first mark of a text that does not belong there.
local function foreign_mark(text, lang)
  for _, word in ipairs(secret[lang]) do
    local from = text:find(word, 1, true)
    if from and is_mark(text, from, lang) and not is_class(word, lang) then
      return word
    end
  end
  return misplaced_sign(text, lang)
end

-- A sign alone in its cell ticks a month and stands for no class.
local function is_tick(text)
  for _, sign in ipairs(signs) do
    if text == sign then
      return true
    end
  end
  return false
end

local new = budgets.once()

kitei.check("class-mark-foreign", {
  ja = "会社が使っていない区分の印がないこと",
  en = "no document bears a mark of class that the company does not use",
}, "warning", "document", function(tree, report)
  local function mark_of(text)
    return not is_tick(text) and foreign_mark(text, tree.lang)
  end
  printed.each_part(tree, mark_of, function(part, text)
    local mark = mark_of(text)
    if new(tree.lang, part, mark) then
      report(part, budgets.name(tree) .. ": " .. mark)
    end
  end)
end)
