-- 勧めてはならないことの点検: 定期的なパスワード変更、PPTP、WEP、パスワードの別メール。
-- 「用いない」「求めない」のように打ち消す文は問題にしません。
-- What no rule may recommend.  Sentences that forbid or deny it are fine.

local no = {
  ja = { "ない", "せず", "ません", "禁止", "禁ず", "やめ", "廃止", "避け" },
  en = { "%f[%a]not%f[%A]", "%f[%a]never%f[%A]", "%f[%a]no longer%f[%A]", "prohibit", "forbid", "avoid", "instead of" },
}
local mail = { ja = { "別のメール", "別メール", "二通目のメール" }, en = { "second mail", "separate mail", "second e%-mail", "separate e%-mail" } }
local regular = {
  ja = { "定期的", "毎月", "毎週", "月に1回", "月1回", "か月ごと", "箇月ごと", "日ごと" },
  en = { "monthly", "regularly", "periodic", "every month", "every %d+ days", "every %d+ months" },
}
local change = { ja = { "変更", "変え" }, en = { "chang", "renew" } }
local protocol = {
  ja = { "%f[%w]PPTP%f[%W]", "%f[%w]WEP%f[%W]" },
  en = { "%f[%w]pptp%f[%W]", "%f[%w]wep%f[%W]" },
}
local subjects = { "パスワード", "password", "Password", "PPTP", "WEP" }
local password = { ja = { "パスワード" }, en = { "password" } }

local function has_one(sentence, words)
  for _, word in ipairs(words) do
    if sentence:find(word) then
      return true
    end
  end
  return false
end

local function denies(sentence, lang)
  -- A duty in Japanese ends in ない and is no denial.
  return has_one(sentence:gsub("なければならない", ""), no[lang])
end

-- Do words of all the lists stand in one piece of the sentence?
local function together(sentence, lang, ...)
  for piece in sentence:gsub("、", "\n"):gsub("[,;]", "\n"):gmatch("[^\n]+") do
    local all = true
    for _, words in ipairs({ ... }) do
      all = all and has_one(piece, words[lang])
    end
    if all then
      return true
    end
  end
  return false
end

local function sentences(text)
  local list = {}
  for sentence in text:gsub("。", "\n"):gsub("%. ", "\n"):gmatch("[^\n]+") do
    table.insert(list, sentence)
  end
  return list
end

-- "次に掲げる行為をしてはならない。" and "Workers must not:" deny the items below them.
local function denies_items(statement, lang)
  for _, sentence in ipairs(sentences(statement[lang] and statement[lang]:text() or "")) do
    if (sentence:find("次", 1, true) or sentence:find(":%s*$")) and denies(sentence, lang) then
      return true
    end
  end
  return false
end

-- Calls look(element, sentence, language) for every sentence of an element, an item's with its rule.
-- Most texts mention nothing of the kind and are not cut into sentences.
local function read(element, rule, look)
  for _, lang in ipairs({ "ja", "en" }) do
    local text = element:children(lang)[1]
    if text and has_one(text:text(), subjects) and not (rule and denies_items(rule.statement, lang)) then
      for _, sentence in ipairs(sentences(text:text())) do
        look(element, lang == "en" and sentence:lower() or sentence, lang)
      end
    end
  end
end

-- Reads what tells somebody what to do.
local function each_sentence(model, look)
  for _, rule in ipairs(model.rules) do
    for _, part in ipairs(has_one(rule:text(), subjects) and rule or {}) do
      if part.tag == "item" then
        read(part, rule, look)
      elseif part.tag ~= "why" and part.tag ~= "source" then
        read(part, nil, look)
      end
    end
  end
  for _, step in ipairs(model.chapters:find("step")) do
    read(step, nil, look)
  end
end

-- The sentence as written has parameters in it: the rule's id says it better.
local function owner(element)
  while element.tag ~= "rule" and element.tag ~= "procedure" do
    element = element:parent()
  end
  return element.id
end

local function check(id, ja, en, recommends)
  kitei.check(id, { ja = ja, en = en }, "error", "model", function(model, report)
    each_sentence(model, function(element, sentence, lang)
      if recommends(sentence, lang) and not denies(sentence, lang) then
        report(element, owner(element) .. " (" .. lang .. ")")
      end
    end)
  end)
end

check("password-change-forced", "パスワードの定期的な変更を求めていないこと", "no rule demands a regular change of passwords",
  function(sentence, lang)
    return has_one(sentence, password[lang]) and together(sentence, lang, regular, change)
  end)

check("protocol-outdated", "PPTPとWEPを使わせていないこと", "no rule allows PPTP or WEP",
  function(sentence, lang)
    return has_one(sentence, protocol[lang])
  end)

check("password-by-second-mail", "パスワードを別のメールで送らせていないこと", "no rule has a password sent in a second mail",
  function(sentence, lang)
    return together(sentence, lang, password, mail)
  end)
