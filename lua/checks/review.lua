-- 見直しの点検: 期限が過ぎていないか。今日の日付は kitei が渡します (--date)。
-- Reviews: nothing may be overdue.  Today is passed by kitei (--date).

kitei.check("review-overdue", {
  ja = "文書の見直しの期限が過ぎていないこと",
  en = "the review of the documents is not overdue",
}, "warning", "model", function(model, report)
  local told = {}
  for _, document in ipairs(model.documents) do
    local review = document.review
    -- All documents share the date of <control>: told once.
    if model.today and review and review < model.today and not told[review] then
      told[review] = true
      report(document, review)
    end
  end
end)

kitei.check("deviation-overdue", {
  ja = "個別対応の見直しの期限が過ぎていないこと",
  en = "the review of no deviation is overdue",
}, "warning", "model", function(model, report)
  for _, verb in ipairs(model.deviations) do
    if model.today and verb.review_by and verb.review_by < model.today then
      report(verb, verb.tag .. ": " .. verb.review_by)
    end
  end
end)

-- ---- deviations from what a source calls basic ----

-- "telework4:W11.1" → its mark
local function marks_of(model)
  local marks = {}
  for _, source in ipairs(model.sources) do
    for _, clause in ipairs(source:find("clause", { mark = true })) do
      marks[source.id .. ":" .. clause.id] = clause.mark
    end
  end
  return marks
end

-- A clause of both marks counts by those of its parts that are named beside it.
local function is_basic(named, marks)
  for _, clause in ipairs(named) do
    local mark, parts = marks[clause], false
    for _, other in ipairs(named) do
      parts = parts or other:sub(1, #clause + 1) == clause .. "."
    end
    if mark and mark:find("basic", 1, true) and (mark == "basic" or not parts) then
      return clause
    end
  end
end

local function clauses_of(sources)
  local named = {}
  for _, source in ipairs(sources) do
    for _, clause in ipairs(source:words("clauses")) do
      table.insert(named, clause)
    end
  end
  return named
end

-- Who does it, and how it is put in short, may change without less being done.
local function does_less(verb)
  if verb.tag == "change" then
    return (verb.classes or "") ~= "" or (verb.patterns or "") ~= "" or (verb.devices or "") ~= ""
  end
  return verb.tag == "drop" or verb.tag == "set" or (verb.tag == "replace" and (verb.item or verb.statement)) and true
end

-- The rules that a deviation is about: named, or found by a query.
local function rules_of(verb)
  local ids = { verb.rule }
  for _, hit in ipairs(verb:children("hit")) do
    if hit.rule ~= verb.rule then
      ids[#ids + 1] = hit.rule
    end
  end
  return ids
end

-- The sources of what a deviation takes away or rewrites.
local function sources_of(model, verb)
  local sources = {}
  local function add(holder)
    for _, source in ipairs(holder and holder:find("source") or {}) do
      sources[#sources + 1] = source
    end
  end
  if verb.tag == "set" then
    add(model:find("parameter", { id = verb.parameter })[1])
  elseif verb.tag == "replace" and verb.item then
    add(model.chapters:find("item", { id = verb.item })[1])
  else
    local holders = verb.tag == "drop" and model.excluded or model.chapters
    for _, id in ipairs(rules_of(verb)) do
      add(holders:find("rule", { id = id })[1])
    end
  end
  return sources
end

kitei.check("basic-deviation-without-review", {
  ja = "基本の対策から外れる個別対応に、見直しの期限があること",
  en = "every deviation from a basic measure has a date of review",
}, "warning", "model", function(model, report)
  local marks
  for _, verb in ipairs(model.deviations) do
    if does_less(verb) and not verb.review_by then
      marks = marks or marks_of(model)
      local clause = is_basic(clauses_of(sources_of(model, verb)), marks)
      if clause then
        report(verb, verb.tag .. ": " .. clause)
      end
    end
  end
end)
