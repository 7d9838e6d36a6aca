-- 四つの面の点検: 規則・人・技術・物理のうち、ルールが一つもない面がないか。一番弱い分野だけを知らせます。
-- The four sides of security: a category where no rule is left on one of them is where it gives way.  One line
-- for a client, on the weakest category alone.

local sides = {
  { id = "rule", ja = "規則", en = "rules" },
  { id = "people", ja = "人", en = "people" },
  { id = "technology", ja = "技術", en = "technology" },
  { id = "physical", ja = "物理", en = "physical" },
}

-- A category may say on which sides something can be done at all.
local function is_asked(category, side)
  return not category.sides or category:has("sides", side.id)
end

local function sides_of(chapter)
  local held = {}
  for _, rule in ipairs(chapter:find("rule", { side = true })) do
    for _, side in ipairs(rule:words("side")) do
      held[side] = true
    end
  end
  return held
end

local function missing_in(category, chapter)
  local held, missing = sides_of(chapter), {}
  for _, side in ipairs(sides) do
    if not held[side.id] and is_asked(category, side) then
      table.insert(missing, side)
    end
  end
  return missing
end

local function names(list, lang, sign)
  local words = {}
  for _, x in ipairs(list) do
    table.insert(words, x[lang])
  end
  return table.concat(words, sign)
end

kitei.check("side-without-rule", {
  ja = "どの分野にも、四つの面のルールがあること",
  en = "every category has rules on all four sides",
}, "note", "model", function(model, report)
  local category, weakest, most = {}, nil, {}
  for _, x in ipairs(model.categories) do
    category[x.id] = x
  end
  for _, chapter in ipairs(model.chapters) do
    local missing = category[chapter.id] and missing_in(category[chapter.id], chapter) or {}
    if #missing > #most then
      weakest, most = category[chapter.id], missing
    end
  end
  if weakest then
    report(model.company, {
      ja = (weakest.ja or weakest.id) .. ": " .. names(most, "ja", "、"),
      en = (weakest.en or weakest.id) .. ": " .. names(most, "en", ", "),
    })
  end
end)
