-- 書かれた文の全てを、言語・種類・要素とともに一度に渡します。表記の点検が使います。
-- Every text that people write, with its language and kind, for the checks of wording.  Names of the company, its
-- people, systems and assets are facts, titles of sources are quoted: both stay out.

local texts = {}

-- What holds <ja> and <en> says the kind of text; where that is not enough, what holds it in turn.
local kinds = {
  statement = "statement", item = "item", why = "why", note = "note", pledge = "pledge",
  step = "step", start = "start", ["end"] = "start", after = "after", short = "short",
  stem = "stem", option = "option", explain = "explain", point = "point", line = "line",
  before = "ask",
  situation = "speech", tell = "speech", expect = "speech",
  aim = "speech", say = "speech", objection = "speech", next = "speech", story = "story",
  term = "term", cell = "condition", case = "condition",
  ask = { rule = "ask", slide = "speech", case = "speech", scenario = "speech" },
  limit = { step = "limit" },
  about = { parameter = "help", class = "about", pattern = "about", activity = "about" },
}

-- Names stand in ja= and en=: of which elements, their kind, and below which of them there are more.
local names = {
  chapter = { "name", true }, topic = { "name" }, procedure = { "name", true }, step = { false, true }, who = { "name" },
  poster = { "point" },
  role = { "name" }, class = { "name" }, pattern = { "name" }, device = { "name" }, action = { "name" }, incident = { "name" },
  activity = { "name" }, ["system-kind"] = { "name" }, category = { "name" }, schedule = { "name" }, phase = { "name" },
  parameter = { "name", true }, choice = { "name" },
  record = { "name", true }, part = { "name", true }, column = { "name" }, frequency = { "name" },
  report = { false, true }, to = { "name" }, starts = { "name" }, limit = { "name" }, card = { "short" },
  term = { "name" }, risk = { "name", true }, threat = { "name" }, weakness = { "name" },
  case = { "name", true }, cause = { "lesson" }, lesson = { "lesson" }, slide = { "line" }, scenario = { "name", true }, turn = { false, true },
  cell = { false, true }, drop = { false, true }, change = { false, true }, replace = { false, true }, note = { false, true },
  add = { false, true }, handle = { false, true }, set = { false, true }, reason = { "reason" },
  document = { "name", true }, edition = { "name" },
}

-- Names of kinds for the tables: where = "duty short".
texts.groups = {
  rules = "statement item note",
  steps = "step after",
  -- What must be done, wherever it is said
  duty = "statement item note step after limit ask pledge condition",
  -- である調 with the words of regulations
  formal = "policy statement item note step after start limit why reason term condition about name",
  -- です・ます
  polite = "ask pledge stem option explain speech story help line",
  -- No 。 at the end
  brief = "short point line lesson option name reason",
  all = "policy statement item note step after start limit why reason term condition about name"
    .. " ask pledge stem option explain speech story help line short point lesson",
}

-- A list of kinds from names of kinds and groups.
function texts.kinds(words)
  local list = {}
  for word in words:gmatch("%S+") do
    for kind in (texts.groups[word] or word):gmatch("%S+") do
      table.insert(list, kind)
    end
  end
  return list
end

local function kind_of(element)
  local parent = element:parent()
  local kind = kinds[parent.tag]
  if type(kind) == "table" then
    kind = kind[parent:parent().tag]
  elseif kind == "statement" and parent:parent().tier == "policy" then
    kind = "policy"
  end
  return kind
end

local function each_name(parent, visit)
  for _, element in ipairs(parent) do
    local row = names[element.tag]
    if row and row[1] then
      visit(element, "ja", row[1], true)
      visit(element, "en", row[1], true)
    end
    if row and row[2] then
      each_name(element, visit)
    end
  end
end

-- Calls visit(element, language, kind, named) for every text, always in the same order.
-- named: the text stands in the attribute of the language.
function texts.each(model, visit)
  for _, section in ipairs({ "chapters", "catalog", "handling" }) do
    for _, lang in ipairs({ "ja", "en" }) do
      for _, element in ipairs(model[section] and model[section]:find(lang) or {}) do
        visit(element, lang, kind_of(element), false)
      end
    end
  end
  for _, section in ipairs({ "chapters", "catalog", "handling", "deviations", "documents" }) do
    each_name(model[section] or {}, visit)
  end
end

return texts
