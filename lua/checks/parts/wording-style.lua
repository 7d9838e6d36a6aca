-- 文体: 規程・手順・理由はである調、点検表・誓約書・教材はです・ます調、一言は「〜する」「〜しない」か名詞。
-- Style: standards, procedures and reasons are plain (である), checklists, pledges and training polite (です・ます), what
-- stands on cards and posters is a phrase.

local wording = kitei.include("parts/wording.lua")

local polite = { "です", "ます", "ません", "ました", "でした", "ください", "ましょう" }
local questions = { "ですか", "ますか", "ませんか", "でしょうか" }

-- Endings of plain sentences, and before what they are polite or no verb: 「ました」, 「三つ」.
local plain = {
  { "る" }, { "ない" }, { "だ" }, { "く" }, { "む" }, { "ぶ" }, { "ぐ" }, { "ぬ" },
  { "た", "まし", "でし" }, { "す", "ま", "で" }, { "う", "ょ" }, { "つ", "一", "二", "三", "四", "五", "六", "七", "八", "九", "幾" },
}

local function with(rows, endings)
  for _, ending in ipairs(endings) do
    table.insert(rows, { ending })
  end
  return rows
end

-- For kinds of texts: which endings are wrong, and what to write.
local styles = {
  {
    kinds = "policy statement item note step after why about",
    wrong = with(with({}, polite), questions),
    say = { ja = "である調で終える（〜する。〜である。）", en = "end in plain Japanese (する, である)" },
  },
  {
    kinds = "short point lesson",
    wrong = with({}, polite),
    say = { ja = "「〜する」「〜しない」か名詞で終える", en = "end in する, しない or a noun" },
  },
  {
    kinds = "ask pledge stem explain story help speech",
    wrong = plain,
    say = { ja = "です・ます調で終える", en = "end in polite Japanese (です, ます)" },
  },
}

local function by_last_character(rows)
  local by = {}
  for _, row in ipairs(rows) do
    local last = row[1]:sub(-3)
    by[last] = by[last] or {}
    table.insert(by[last], row)
  end
  return by
end

for _, style in ipairs(styles) do
  style.by_last = by_last_character(style.wrong)
end

local function ends_with(whole, to, ending)
  return whole:sub(to - #ending + 1, to) == ending
end

-- The row that says how the sentence up to a place should not have ended.
local function wrong_end(style, whole, to)
  for _, row in ipairs(style.by_last[whole:sub(to - 2, to)] or {}) do
    local wrong = ends_with(whole, to, row[1])
    for i = 2, #row do
      wrong = wrong and not ends_with(whole, to - #row[1], row[i])
    end
    if wrong then
      return row
    end
  end
end

local function tell(style, part, index, row, stop, add)
  local shown = row[1] .. stop
  add(part, index, { ja = "「" .. shown .. "」→ " .. style.say.ja, en = "“" .. shown .. "” → " .. style.say.en }, shown)
end

local function look_at(style, part, add)
  local whole = part.whole
  local from, to = whole:find("。", 1, true)
  while from do
    local row = wrong_end(style, whole, from - 1)
    if row and not wording.is_quoted(part, from) then
      tell(style, part, wording.index_at(part, from), row, "。", add)
    end
    from, to = whole:find("。", to + 1, true)
  end
  -- Help may end in an example, which is a piece of a sentence.
  for index, text in ipairs(part.kind ~= "help" and part.texts or {}) do
    local row = wrong_end(style, text, #text)
    if row then
      tell(style, part, index, row, "", add)
    end
  end
end

return {
  id = "wording-style",
  ja = "である調とです・ます調が、文書ごとにそろっていること",
  en = "plain and polite Japanese are not mixed",
  look = function(corpus, add)
    for _, style in ipairs(styles) do
      for kind in style.kinds:gmatch("%a+") do
        if corpus.ja[kind] then
          look_at(style, corpus.ja[kind], add)
        end
      end
    end
  end,
}
