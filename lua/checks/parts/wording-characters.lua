-- 句読点、字の種類、数と日付の書き方。
-- Punctuation, kinds of characters, numbers and dates.

local all = "all"
local sentences = "policy statement why note step after explain stem ask pledge story"
local phrases = "short point lesson option name line limit start reason"

local half = { ja = "半角で書く", en = "write it half-width" }
local full = { ja = "全角で書く", en = "write it full-width" }
local none = { ja = "使わずに書く", en = "write without it" }
local clock = { ja = "24時間制で書く（15時、15:00）", en = "use the 24-hour clock (15:00)" }
local date_ja = { ja = "2026年4月1日の形で書く", en = "write 2026年4月1日" }
local date_en = { ja = "1 April 2026の形で書く", en = "write 1 April 2026" }
local comma = { ja = "3桁ごとにコンマを入れる（1,000）", en = "set a comma every three digits (1,000)" }

local months = "January February March April May June July August September October November December"

-- What makes a character wrong; from and to are those of the character in the text.
local function beside_japanese(whole, from, to)
  local before, after = whole:sub(1, from - 1):byte(-1), whole:byte(to + 1)
  return before > 127 and after ~= 10 or before ~= 10 and after > 127
end

local function after_digit(whole, from)
  return whole:find("^%d", from - 1) ~= nil
end

local function before_digit(whole, _, to)
  return whole:find("^%d", to + 1) ~= nil
end

local function clock_time(whole, from)
  return whole:find("^%d ?[ap]%.m%.", from - 1) ~= nil or whole:find("^%d [ap]%.m%.", from - 2) ~= nil
end

local function slashed_date(whole, from)
  return whole:find("^%d%d%d%d/%d%d?/%d", from - 4) ~= nil
end

local function day_of_month(whole, _, to)
  return whole:find("^ %d%d?%f[%D]", to + 1) ~= nil
end

-- Numbering has half-width brackets: (1).
local function no_number(whole, from)
  return not whole:find("^%(%d+%)", from) and not whole:find("^%(%d%)", from - 2) and not whole:find("^%(%d%d%)", from - 3)
end

-- Years, phone and document numbers, and numbers of products take no comma.
local function long_number(whole, from)
  local _, last = whole:find("^%d%d%d%d+", from)
  return last and not whole:find("^0", from) and not whole:find("^[%w%-%.:/ ]", from - 1) and not whole:find("^第", from - 3)
    and not whole:find("^[%a%-/]", last + 1) and not whole:find("^年", last + 1) and not whole:find("^番", last + 1)
end

local rows = {
  ja = {
    { "，", write = "、", where = all },
    { "．", write = "。", where = all },
    { "％", write = "%", where = all },
    { "―", say = none, where = all },
    { "—", say = none, where = all },
    { "–", write = "～", where = all },
    { "…", say = none, where = all },
    { "‥", say = none, where = all },
    { "！", write = "。", where = all },
    { "!", write = "。", where = all },
    { "？", write = "。", where = "policy statement item why note step after ask stem pledge" },
    { "?", write = "。", where = all },
    { "(", write = "（", where = all, wrong = no_number },
    { ")", write = "）", where = all, wrong = no_number },
    { "。。", write = "。", where = all, filled = true },
    { "、、", write = "、", where = all, filled = true },
    { "。、", write = "。", where = all, filled = true },
    { "、。", write = "。", where = all, filled = true },
    { " ", before = "→", say = { ja = "日本語と英字・数字の間を空けない", en = "no blank between Japanese and Latin" }, where = all, wrong = beside_japanese },
    { "　", write = "、", where = "policy statement why step after ask stem option explain story pledge speech" },
    { "つ", say = { ja = "漢数字で書く（一つ、二つ）", en = "write a kanji numeral (一つ)" }, where = all, wrong = after_digit },
    { "午前", say = clock, where = all, wrong = before_digit },
    { "午後", say = clock, where = all, wrong = before_digit },
    { "/", say = date_ja, where = all, wrong = slashed_date },
  },
  en = {
    { "、", write = ",", where = all },
    { "。", write = ".", where = all },
    { "，", write = ",", where = all },
    { "．", write = ".", where = all },
    { "（", write = "(", where = all },
    { "）", write = ")", where = all },
    { "％", write = "%", where = all },
    { '"', say = { ja = "“ ”で囲む", en = "use curly quotation marks" }, where = all },
    { "…", say = none, where = all },
    { "...", say = none, where = all },
    { "—", say = none, where = all },
    { "!", write = ".", where = all },
    { "a.m.", say = clock, where = all, wrong = clock_time },
    { "p.m.", say = clock, where = all, wrong = clock_time },
    { "/", say = date_en, where = all, wrong = slashed_date },
  },
}

for month in months:gmatch("%a+") do
  table.insert(rows.en, { month, say = date_en, where = all, wrong = day_of_month })
end

-- Full-width digits and letters, half-width katakana: what begins with this byte, by the two after.
local function is_wide(whole, from)
  local second, third = whole:byte(from + 1, from + 2)
  if second == 0xBD then
    return third >= 0x81 and third <= 0x9A
  end
  return second == 0xBC and (third >= 0x90 and third <= 0x99 or third >= 0xA1 and third <= 0xBA)
end

local function is_narrow(whole, from)
  local second, third = whole:byte(from + 1, from + 2)
  return second == 0xBD and third >= 0xA6 or second == 0xBE and third <= 0x9F
end

for _, lang in ipairs({ "ja", "en" }) do
  table.insert(rows[lang], { "\xEF", shown = 3, say = half, where = all, wrong = is_wide })
  table.insert(rows[lang], { "\xEF", shown = 3, say = full, where = all, wrong = is_narrow })
end

for digit = 0, 9 do
  table.insert(rows.ja, { tostring(digit), say = comma, where = all, wrong = long_number, shown = 4 })
end

-- A list of nouns has no 、 before its last member: A、B及びC.  A clause may end there (…し、及び…): in kana or in one
-- kanji that is a verb.
for _, word in ipairs({ "、及び", "、並びに" }) do
  table.insert(rows.ja, {
    word, write = (word:gsub("^、", "")), where = all, filled = true, before = "見|得|経|出|着|煮|似|居|射",
    wrong = function(whole, from)
      return whole:find("^[\xE4-\xE9][\x80-\xBF][\x80-\xBF]", from - 3) or whole:find("^\xE3\x83[\x80-\xBC]", from - 3)
        or whole:find("^\xE3\x82[\xA1-\xBF]", from - 3)
    end,
  })
end

-- ---- the end of a text ----

local with_end = { ja = "文の終わりに句点を付ける", en = "end the sentence with a full stop" }
local without_end = { ja = "終わりに句点を付けない", en = "no full stop at the end" }

-- Several sentences may end like sentences.
local function single(whole, from, stop)
  local start = from
  while whole:byte(start - 1) ~= 10 do
    start = start - 1
  end
  return not whole:sub(start, from - 1):find(stop, 1, true)
end

table.insert(rows.ja, { "。$", say = without_end, where = phrases, wrong = function(whole, from)
  return single(whole, from, "。")
end })
table.insert(rows.en, { ".$", say = without_end, where = phrases, wrong = function(whole, from)
  return not whole:find("^%Wno", from - 3) and single(whole, from, ". ")
end })

local good = {
  ja = { ["。"] = true, ["」"] = true, ["！"] = true, ["？"] = true },
  en = { ["."] = true, ["?"] = true, [":"] = true, ["!"] = true, ["\x9D"] = true },
}

local function look(corpus, add)
  for lang, ends in pairs(good) do
    local size = lang == "ja" and -3 or -1
    for kind in sentences:gmatch("%a+") do
      local part = corpus[lang][kind]
      for index, text in ipairs(part and part.texts or {}) do
        if not ends[text:sub(size)] then
          local last = kitei.sub(text, -6)
          add(part, index, { ja = "「" .. last .. "」→ " .. with_end.ja, en = "“" .. last .. "” → " .. with_end.en })
        end
      end
    end
  end
end

return {
  id = "wording-characters",
  ja = "句読点、字の種類、数と日付の書き方がそろっていること",
  en = "punctuation, characters, numbers and dates are written the same everywhere",
  quoted = "wrong",
  words = rows,
  look = look,
}
