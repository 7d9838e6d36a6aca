-- 文を調べる点検に共通の部分。
-- What the checks of wording share.  A model has thousands of sentences, so each check first asks for
-- words that most texts do not have: one look at the text of a whole section says whether to go on.

local sentences = {}

-- Has the text one of the words?  They are no patterns, for this reads whole sections.
function sentences.has(text, words)
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then
      return true
    end
  end
  return false
end

-- The words that the text has: only they need be looked for in its parts.
local function present(text, words)
  local list = {}
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then
      list[#list + 1] = word
    end
  end
  return list
end

-- The first of the patterns that is found in a sentence, and where.
function sentences.has_one(sentence, patterns)
  for _, pattern in ipairs(patterns) do
    local from, to = sentence:find(pattern)
    if from then
      return pattern, from, to
    end
  end
end

function sentences.split(text)
  local list = {}
  for sentence in text:gsub("。", "\n"):gsub("%. ", "\n"):gsub("%.$", "\n"):gmatch("[^\n]+") do
    table.insert(list, sentence)
  end
  return list
end

-- A sentence denies at its end in Japanese, where a duty ends in ない too and is no denial; in English anywhere.
local denials = {
  ja = { "ない$", "ないこと$", "ないものとする$", "ません$", "禁止する$", "禁ずる$", "禁止します$" },
  en = { "%f[%a]not%f[%A]", "%f[%a]never%f[%A]", "%f[%a]nobody%f[%A]", "%f[%a]no one%f[%A]", "%f[%a]cannot%f[%A]", "%f[%a]neither%f[%A]",
    "n't%f[%A]", "%f[%a]prohibit", "%f[%a]forbid" },
}

function sentences.denied(sentence, lang)
  if lang == "ja" then
    sentence = sentence:gsub("なければならない", ""):gsub("なければなりません", "")
  end
  return sentences.has_one(lang == "en" and sentence:lower() or sentence, denials[lang]) ~= nil
end

-- "次の各号のいずれも定めてはならない。" and "Workers must not:" deny the items below them.
function sentences.denies_items(statement, lang)
  local text = statement and statement:children(lang)[1]
  for _, sentence in ipairs(sentences.split(text and text:text() or "")) do
    if (sentence:find("次", 1, true) or sentence:find(":%s*$")) and sentences.denied(sentence, lang) then
      return true
    end
  end
  return false
end

-- The words of the sources are not ours, help of settings is never printed, and wrong answers are wrong on purpose.
local function is_said(element)
  if element.tag == "about" then
    return element:parent().tag ~= "parameter"
  elseif element.tag == "option" then
    return element.right ~= nil
  end
  return element.tag ~= "source"
end

-- Calls look(element, text, language) for every <ja> and <en> below an element that has one of the words, but
-- for what stands in elements whose tag is in `left_out`.
function sentences.read(element, words, look, left_out)
  if (left_out and left_out[element.tag]) or not is_said(element) then
    return
  end
  local text = element:text()
  words = present(text, words)
  if #words == 0 then
    return
  end
  if element.tag == "ja" or element.tag == "en" then
    look(element, text, element.tag)
    return
  end
  for _, part in ipairs(element) do
    sentences.read(part, words, look, left_out)
  end
end

local function stands_denied(part, lang)
  local above = part:parent()
  return above.tag == "item" and above:parent().tag == "rule" and sentences.denies_items(above:parent().statement, lang)
end

-- Sentence by sentence: look(element, sentence, language), English in small letters.  Items that the sentence
-- above them denies are left out.
function sentences.each_sentence(element, words, look, left_out)
  sentences.read(element, words, function(part, text, lang)
    if not stands_denied(part, lang) then
      for _, sentence in ipairs(sentences.split(text)) do
        look(part, lang == "en" and sentence:lower() or sentence, lang)
      end
    end
  end, left_out)
end

local function set_of(words)
  local set = {}
  for word in words:gmatch("%S+") do
    set[word] = true
  end
  return set
end

-- What bears words in ja= and en= that are printed, section by section.
local titled = {
  company = "post person group desk system asset external",
  catalog = [[role class pattern device action incident activity system-kind category choice word record frequency column part
    schedule to limit starts basis card term case lesson phase risk threat weakness slide]],
  handling = "reason",
  deviations = "reason",
  chapters = "chapter topic procedure poster",
  documents = "document edition",
  labels = "label",
}

local function all_titles(model, sections)
  local list = {}
  local function add(element, title, lang)
    -- An element without the attribute may have a child of that name.
    if type(title) == "string" then
      list[#list + 1] = { element = element, title = title, lang = lang }
    end
  end
  if sections.company then
    add(model.company, model.company.ja, "ja")
    add(model.company, model.company.en, "en")
  end
  for section, tags in pairs(sections) do
    for tag in tags:gmatch("%S+") do
      for _, element in ipairs(model[section]:find(tag)) do
        -- A setting is mended where it was set.
        local bearer = tag == "word" and element:parent() or element
        add(bearer, element.ja, "ja")
        add(bearer, element.en, "en")
      end
    end
  end
  return list
end

-- The same for the titles, names and labels that have one of the words: all of them, or those of some sections
-- (section = "tag tag").
function sentences.each_title(model, words, look, sections)
  local list, all = all_titles(model, sections or titled), {}
  for i = 1, #list do
    all[i] = list[i].title
  end
  words = present(table.concat(all, "\n"), words)
  for i = 1, #words > 0 and #list or 0 do
    local entry = list[i]
    for _, sentence in ipairs(sentences.has(entry.title, words) and sentences.split(entry.title) or {}) do
      look(entry.element, entry.lang == "en" and sentence:lower() or sentence, entry.lang)
    end
  end
end

local owners = set_of([[rule procedure question poster slide case record parameter report risk term topic chapter document
  class pattern role activity person group system asset external schedule]])

-- Whose text it is: as written a sentence has parameters in it, an id says it better.
function sentences.owner(element)
  local owner = element
  while owner and not (owners[owner.tag] and owner:parent().tag ~= "report") do
    owner = owner:parent()
  end
  return owner and owner.id or element.tag
end

return sentences
