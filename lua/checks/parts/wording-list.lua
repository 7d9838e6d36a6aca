-- 号の並び: 柱書は全部かいずれかを言い、号は一つの形にそろえる。
-- Lists of items: the sentence before them says whether all or any are meant, and they all have one form.

local whole = {
  ja = { words = { "次の各号.-の全て", "次の各号.-のいずれ", "各号に定める" }, say = { ja = "「次の各号の全て」か「次の各号のいずれか」と書く", en = "write 次の各号の全て or 次の各号のいずれか" } },
  en = {
    words = { "all of the following", "any of the following", "one of the following", "both of the following",
      "either of the following", "none of the following" },
    say = { ja = "“all of the following”か“any of the following”と書く", en = "write “all of the following” or “any of the following”" },
  },
}
local colon = { ja = "コロンで終える", en = "end it with a colon" }
local same = { ja = "ほかの号と同じように終える", en = "end it like the other items" }
local stop = { ja = "句点を付ける", en = "put 。 at the end" }
local bare = { ja = "終わりに何も付けない", en = "nothing at the end" }
local two = { ja = "号が二つのときだけ使う", en = "only where there are two items" }

local function ends_with(text, ending)
  return text:sub(-#ending) == ending
end

local function has_one(text, patterns)
  for _, pattern in ipairs(patterns) do
    if text:find(pattern) then
      return true
    end
  end
  return false
end

local function detail(text, say)
  local short = kitei.len(text) > 24 and kitei.sub(text, 1, 24) .. "…" or text
  return { ja = "「" .. short .. "」→ " .. say.ja, en = "“" .. short .. "” → " .. say.en }
end

local function look_at_statement(part, index, count, add)
  local text, lang = part.texts[index], part.lang
  if not has_one(text, whole[lang].words) then
    add(part, index, detail(text, whole[lang].say), lang == "ja" and "次の各号" or "following")
  elseif lang == "en" and count ~= 2 and (text:find("both of the following", 1, true) or text:find("either of the following", 1, true)) then
    add(part, index, detail(text, two))
  end
  if lang == "en" and not ends_with(text, ":") then
    add(part, index, detail(text, colon))
  end
end

-- Most of the items say which form is meant.
local function look_at_items(part, first, last, add)
  local stopped = 0
  for index = first, last do
    stopped = stopped + (ends_with(part.texts[index], "。") and 1 or 0)
  end
  for index = first, last do
    local text = part.texts[index]
    if part.lang == "en" then
      if text:find("[.;,]$") then
        add(part, index, detail(text, bare))
      end
    elseif has_one(text, { "こと$", "とき$", "場合$" }) then
      add(part, index, detail(text, stop))
    elseif ends_with(text, "。") ~= (stopped * 2 >= last - first + 1) then
      add(part, index, detail(text, same))
    end
  end
end

-- Texts are numbered as they stand: the items of a statement come after it and before the next.
local function look(statements, items, add)
  local first = 1
  for index, number in ipairs(statements.numbers) do
    local following = statements.numbers[index + 1] or math.huge
    while items.numbers[first] and items.numbers[first] < number do
      first = first + 1
    end
    local last = first - 1
    while items.numbers[last + 1] and items.numbers[last + 1] < following do
      last = last + 1
    end
    if last >= first then
      look_at_statement(statements, index, last - first + 1, add)
      look_at_items(items, first, last, add)
    end
    first = last + 1
  end
end

return {
  id = "wording-list",
  ja = "号のある規則が、全部かいずれかを言い、号の形がそろっていること",
  en = "a rule with items says whether all or any are meant, and its items have one form",
  look = function(corpus, add)
    for _, lang in ipairs({ "ja", "en" }) do
      if corpus[lang].statement and corpus[lang].item then
        look(corpus[lang].statement, corpus[lang].item, add)
      end
    end
  end,
}
