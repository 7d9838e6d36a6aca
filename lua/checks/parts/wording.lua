-- 表記の点検に共通の部分: 文を一度だけ読み、言葉を探し、許された使い方を除き、書かれた行で知らせます。
-- What the checks of wording share.  All texts are read once: into one long string for each language and kind, and into
-- one for each language, where most words are nowhere to be found and are done with.  Objects do not outlive the check
-- that read them, so what was found is kept by number, and a check that has something to report goes through the texts
-- again to find the place.
--
-- A subject is a table with id, ja, en (the description) and, of these, what it takes:
--   words   { ja = { row, … }, en = { row, … } }
--   begin   function(model, corpus): before the search, for rows that depend on the company's own words
--   look    function(corpus, add): for what no single word shows; it calls add(part, index, detail)
-- A row is { "word", where = "kinds and groups of texts.lua", write = "…" or say = { ja = "…", en = "…" }, … }: what to
-- write instead, or what to do.  Latin words are whole words, English ones in any case; "*" at the end is any ending,
-- ^ the start of the text, $ its end.  A word is fine in quotation marks, unless its subject says quoted = "wrong", and,
-- where its row has
--   before, after   directly after, directly before one of these: "派遣|正|^"
--   follows, leads  unless directly after, directly before one of these
--   unless          in a sentence with one of these
--   denied          in a sentence that forbids or denies
--   filled          in a text with a <value> or <ref>, which the text of an element leaves out
--   wrong           unless this function(whole, from, to) says that it is wrong
-- off = true leaves the row out; shown = 3 quotes three bytes, where the word is only their first.

local texts = kitei.include("parts/texts.lua")
local allowed = kitei.include("parts/allowed.lua")

local wording = {}

-- Above this, a check only counts on.
local most = 40

local ends = { ja = "。", en = ". " }
local marks = { ja = { "「", "」" }, en = { "“", "”" } }
local no = {
  ja = { "ない", "せず", "ません", "禁止", "禁ず", "やめ", "廃止", "避け" },
  en = { " not ", " never ", " no ", "n't ", "prohibit", "forbid", "avoid", "instead of" },
}

-- ---- reading ----

local function part_of(corpus, lang, kind)
  local part = corpus[lang][kind]
  if not part then
    part = { lang = lang, kind = kind, texts = {}, elements = {}, named = {}, numbers = {}, starts = {}, length = 1 }
    corpus[lang][kind] = part
    table.insert(corpus, part)
  end
  return part
end

-- Line breaks of the source are no blanks in Japanese.
local function on_one_line(text, lang)
  text = text:match("^%s*(.-)%s*$")
  return (text:gsub("%s*\n%s*", lang == "ja" and "" or " "))
end

local function text_of(element, lang, named)
  local text
  if named then
    text = element[lang]
  else
    text = element:text()
  end
  if type(text) ~= "string" then
    return nil
  end
  return text:find("\n", 1, true) and on_one_line(text, lang) or text
end

local function whole_of(corpus, lang)
  local wholes = {}
  for _, part in ipairs(corpus) do
    if part.lang == lang then
      table.insert(wholes, part.searched)
    end
  end
  return table.concat(wholes)
end

-- corpus.ja.statement: its texts, their elements, numbers and where they start in the whole.
local function gather(model)
  local corpus, number = { ja = {}, en = {} }, 0
  texts.each(model, function(element, lang, kind, named)
    number = number + 1
    local text = kind and text_of(element, lang, named)
    -- An item can be nothing but a <value>.
    if text and (text ~= "" or kind == "item") then
      local part = part_of(corpus, lang, kind)
      local index = #part.texts + 1
      part.texts[index], part.elements[index], part.numbers[index] = text, element, number
      part.named[index], part.starts[index] = named, part.length + 1
      part.length = part.length + #text + 1
    end
  end)
  for _, part in ipairs(corpus) do
    part.whole = "\n" .. table.concat(part.texts, "\n") .. "\n"
    part.searched = part.lang == "en" and part.whole:lower() or part.whole
  end
  corpus.all = { ja = whole_of(corpus, "ja"), en = whole_of(corpus, "en") }
  return corpus
end

-- Which text a place of the whole is in.
function wording.index_at(part, place)
  local low, high = 1, #part.starts
  while low < high do
    local middle = (low + high + 1) // 2
    if part.starts[middle] <= place then
      low = middle
    else
      high = middle - 1
    end
  end
  return low
end

-- ---- words ----

local function split(list)
  local words = {}
  for word in (list or ""):gmatch("[^|]+") do
    table.insert(words, (word:gsub("^[%^$]$", "\n")))
  end
  return words
end

local function ends_with_one(whole, to, words)
  for _, word in ipairs(words) do
    if whole:sub(to - #word + 1, to) == word then
      return true
    end
  end
  return false
end

local function starts_with_one(whole, from, words)
  for _, word in ipairs(words) do
    if whole:sub(from, from + #word - 1) == word then
      return true
    end
  end
  return false
end

local function has_one(text, words)
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then
      return true
    end
  end
  return false
end

local function stands_alone(whole, from, to, stem)
  return not whole:find("^%a", from - 1) and (stem or not whole:find("^%a", to + 1))
end

-- The sentence around a place, and what of the text stands before the place.
local function surroundings(part, from)
  local index = wording.index_at(part, from)
  local start, stop = part.starts[index], part.starts[index] + #part.texts[index] - 1
  local text, sentence_end = part.searched:sub(start, stop), ends[part.lang]
  local place, first = from - start + 1, 1
  local before, after = text:find(sentence_end, 1, true)
  while before and before < place do
    first = after + 1
    before, after = text:find(sentence_end, first, true)
  end
  return text:sub(first, before or -1), text:sub(1, place - 1), index
end

local function is_quoted(before, lang)
  local _, opened = before:gsub(marks[lang][1], "")
  local _, closed = before:gsub(marks[lang][2], "")
  return opened > closed
end

-- For subjects that look for themselves.
function wording.is_quoted(part, place)
  local _, before = surroundings(part, place)
  return part.kind ~= "speech" and is_quoted(before, part.lang)
end

-- A duty in Japanese ends in ない and is no denial.
local function denies(sentence, lang)
  return has_one(" " .. sentence:gsub("なければならない", ""), no[lang])
end

local function is_fine(row, part, from, to)
  local whole = part.searched
  if row.latin and not stands_alone(whole, from, to, row.stem)
    or row.wrong and not row.wrong(whole, from, to)
    or ends_with_one(whole, from - 1, row.before) or starts_with_one(whole, to + 1, row.after)
    or #row.follows > 0 and not ends_with_one(whole, from - 1, row.follows)
    or #row.leads > 0 and not starts_with_one(whole, to + 1, row.leads) then
    return true
  end
  if not (row.filled or row.quotes or row.denied or #row.unless > 0) then
    return false
  end
  local sentence, before, index = surroundings(part, from + 1)
  return row.filled and not part.named[index] and #part.elements[index] > 0
    or row.quotes and part.kind ~= "speech" and is_quoted(before, part.lang)
    or has_one(sentence, row.unless) or row.denied and denies(sentence, part.lang)
end

local function detail_of(row, word)
  local write = row.write
  return {
    ja = "「" .. word .. "」→ " .. (write and "「" .. write .. "」" or row.say.ja),
    en = "“" .. word .. "” → " .. (write and "“" .. write .. "”" or row.say.en),
  }
end

local function look_for(row, part, add)
  local whole = part.searched
  local from, to = whole:find(row.needle, 1, true)
  while from do
    from = from - row.skipped
    if (row.skipped == 0 or whole:sub(from, to) == row.word) and not is_fine(row, part, from, to) then
      local word = part.whole:sub(from, row.shown and from + row.shown - 1 or to)
      word = row.stem and word .. part.whole:match("^%a*", to + 1) or word
      add(part, wording.index_at(part, from + 1), detail_of(row, (word:gsub("\n", ""))), row.word)
    end
    from, to = whole:find(row.needle, to + (row.skipped == 0 and #row.word > 1 and 0 or 1), true)
  end
end

local function each_row(subject, visit)
  for _, lang in ipairs({ "ja", "en" }) do
    for _, row in ipairs(subject.words and subject.words[lang] or {}) do
      visit(row, lang)
    end
  end
end

-- A plain search stops at every byte like its first: better at a rare one.  Of kana the first two bytes are nearly
-- always the same, and most English letters are these.
local common = { e = 1, t = 2, a = 3, o = 4, i = 5, n = 6, s = 7, r = 8, h = 9, l = 10, d = 11, c = 12, u = 13, m = 14, [" "] = 0 }

local function needle_of(row, lang)
  local best, rarity = 1, 0
  if #row.word < 6 then
    return row.word, 0
  elseif lang == "ja" then
    return row.word:sub(3), 2
  end
  for place = 1, #row.word - 3 do
    local rare = common[row.word:sub(place, place)] or 20
    if rare > rarity then
      best, rarity = place, rare
    end
  end
  return row.word:sub(best), best - 1
end

-- Rows as they are searched for.
local function prepare(subject)
  each_row(subject, function(row, lang)
    local word = lang == "en" and row[1]:lower() or row[1]
    row.lang, row.stem = lang, word:sub(-1) == "*"
    row.word = word:gsub("%*$", ""):gsub("^%^", "\n"):gsub("%$$", "\n")
    row.needle, row.skipped = needle_of(row, lang)
    row.latin = word:find("^%w") and word:find("%w%*?$") and true
    row.kinds, row.quotes = texts.kinds(row.where), subject.quoted ~= "wrong"
    for _, name in ipairs({ "before", "after", "follows", "leads", "unless" }) do
      row[name] = split(row[name])
    end
  end)
end

-- ---- what is allowed ----

local function attribute(element, wanted)
  for name, value in pairs(element) do
    if name == wanted then
      return value
    end
  end
end

-- The element itself, or the nearest around it with that id.
local function inside(element, tag, id)
  while element and not (element.tag == tag and attribute(element, "id") == id) do
    element = element:parent()
  end
  return element
end

local function is_allowed(element, word)
  for _, row in ipairs(allowed) do
    if row.word == word and inside(element, row.element, row.id) then
      row.used = true
      return true
    end
  end
  return false
end

-- Rows that were not needed although the element is there as the library has it.
function wording.unused(model)
  local rows = {}
  for _, row in ipairs(allowed) do
    local element = not row.used and model.chapters:find(row.element, { id = row.id })[1]
      or not row.used and model.catalog:find(row.element, { id = row.id })[1]
    if element and not attribute(element, "by") then
      table.insert(rows, row)
    end
  end
  return rows
end

function wording.first_inside(corpus, row)
  for _, part in ipairs(corpus) do
    for index, element in ipairs(part.elements) do
      if inside(element, row.element, row.id) then
        return part, index
      end
    end
  end
end

-- ---- running ----

local subjects, found = {}, {}

local function read(model)
  local corpus = gather(model)
  found = {}
  for _, row in ipairs(allowed) do
    row.used = false
  end
  for _, subject in ipairs(subjects) do
    local mine = {}
    found[subject.id] = mine
    if subject.begin then
      subject.begin(model, corpus)
    end
    local function add(part, index, detail, word)
      if not (word and is_allowed(part.elements[index], word)) then
        table.insert(mine, { number = part.numbers[index], detail = detail })
      end
    end
    each_row(subject, function(row, lang)
      if not row.off and corpus.all[lang]:find(row.needle, 1, true) then
        for _, kind in ipairs(row.kinds) do
          if corpus[lang][kind] then
            look_for(row, corpus[lang][kind], add)
          end
        end
      end
    end)
    if subject.look then
      subject.look(corpus, add)
    end
  end
end

-- A name that several documents take from one line is told once.
local function tell(model, report, findings)
  local by_number, told, number, count = {}, {}, 0, 0
  for _, finding in ipairs(findings) do
    by_number[finding.number] = by_number[finding.number] or {}
    table.insert(by_number[finding.number], finding.detail)
  end
  texts.each(model, function(element, _, _, named)
    number = number + 1
    for _, detail in ipairs(by_number[number] or {}) do
      local key = named and tostring(element.at) .. detail.ja or number .. detail.ja
      count = count + (told[key] and 0 or 1)
      if not told[key] and count <= most then
        report(element, detail)
      end
      told[key] = true
    end
  end)
  if count > most then
    report(model, { ja = "ほかに" .. count - most .. "か所", en = count - most .. " more" })
  end
end

-- A second run of the checks reads anew.
function wording.check(subject)
  prepare(subject)
  table.insert(subjects, subject)
  kitei.check(subject.id, { ja = subject.ja, en = subject.en }, "warning", "model", function(model, report)
    if not found[subject.id] then
      read(model)
    end
    local mine = found[subject.id]
    found[subject.id] = nil
    if #mine > 0 then
      tell(model, report, mine)
    end
  end)
end

return wording
