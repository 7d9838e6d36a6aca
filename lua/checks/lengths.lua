-- 文の長さの点検: 印刷される文を、値や参照が入った形で数えます。スライド、テスト、ポスター、カードは、それぞれの点検が数えます。
-- Length of sentences as they are printed, with values and references filled in.  Slides, tests, posters and cards have
-- checks of their own.

local budgets = kitei.include("parts/budgets.lua")

local function all_of(tag)
  return function(tree)
    return tree:find(tag)
  end
end

local function below(tag, ...)
  local tags = { ... }
  return function(tree)
    local list = {}
    for _, holder in ipairs(tree:find(tag)) do
      for _, inner in ipairs(tags) do
        for _, part in ipairs(holder:children(inner)) do
          table.insert(list, part)
        end
      end
    end
    return list
  end
end

-- Where the sentences of a document stand, and which budget they have.
local places = {
  ["basic-policy"] = { "sentence-policy", all_of("principle") },
  standards = { "sentence-rule", below("clause", "p", "item") },
  procedures = { "sentence-step", all_of("do") },
}
local deck = { "sentence-notes", below("notes", "p") }
local checklist = { "sentence-ask", all_of("ask") }

local function place_of(tree)
  return places[tree.document] or (tree.layout == "slides" and deck) or (tree.document:find("^checklist%-") and checklist)
end

-- 。 in brackets or quotation marks ends no sentence.
local function sentences(text, lang)
  if lang == "ja" then
    text = text:gsub("。）", "\1"):gsub("。」", "\2"):gsub("。", "。\n"):gsub("\1", "。）"):gsub("\2", "。」")
  else
    text = text:gsub("([.?!:]) ", "%1\n"):gsub("([.?!])” ", "%1”\n")
  end
  return text:gmatch("[^\n]+")
end

local new = budgets.once()

kitei.check("sentence-too-long", {
  ja = "文が長過ぎないこと",
  en = "no sentence is too long",
}, "warning", "document", function(tree, report)
  local place = place_of(tree)
  for _, part in ipairs(place and place[2](tree) or {}) do
    local text, limit = part:text(), kitei.budget(place[1], tree.lang)
    if budgets.length(text, tree.lang) > limit then
      for sentence in sentences(text, tree.lang) do
        budgets.text(report, budgets.name(tree), place[1], tree.lang, part, sentence, new)
      end
    end
  end
end)
