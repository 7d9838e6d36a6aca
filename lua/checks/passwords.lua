-- 勧めてはならないことの点検: 定期的なパスワード変更、PPTP、WEP、パスワードの別メール。
-- 「用いない」「求めない」のように打ち消す文は問題にしません。
-- What no rule may recommend.  Sentences that forbid or deny it are fine.

local sentences = kitei.include("parts/sentences.lua")

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
local password = { ja = { "パスワード" }, en = { "password" } }

-- What explains or asks tells nobody to do anything.
local no_duty = { why = true, source = true, stem = true, explain = true, start = true, ["end"] = true }

local function denies(sentence, lang)
  -- A duty in Japanese ends in ない and is no denial.
  return sentences.has_one(sentence:gsub("なければならない", ""), no[lang]) ~= nil
end

-- Do words of all the lists stand in one piece of the sentence?
local function together(sentence, lang, ...)
  for piece in sentence:gsub("、", "\n"):gsub("[,;]", "\n"):gmatch("[^\n]+") do
    local all = true
    for _, words in ipairs({ ... }) do
      all = all and sentences.has_one(piece, words[lang])
    end
    if all then
      return true
    end
  end
  return false
end

-- Reads what tells somebody what to do: rules, steps, posters, right answers and the lines of slides.
local function each_sentence(model, words, look)
  sentences.each_sentence(model.chapters, words, look, no_duty)
  for _, line in ipairs(model.catalog:find("line")) do
    sentences.each_sentence(line, words, look, no_duty)
  end
end

-- Words that a company sets are put into sentences: a list of protocols is all it takes.
local function each_word(model, look)
  for _, parameter in ipairs(model:find("parameter", { type = "word" })) do
    for _, word in ipairs(parameter:children("word")) do
      for _, lang in ipairs({ "ja", "en" }) do
        if word[lang] then
          look(parameter, lang == "en" and word.en:lower() or word.ja, lang)
        end
      end
    end
  end
end

-- `words` stand in each sentence that recommends it and in few others.
local function check(id, ja, en, words, recommends)
  kitei.check(id, { ja = ja, en = en }, "error", "model", function(model, report)
    local function look(element, sentence, lang)
      if recommends(sentence, lang) and not denies(sentence, lang) then
        report(element, sentences.owner(element) .. " (" .. lang .. ")")
      end
    end
    each_sentence(model, words, look)
    each_word(model, look)
  end)
end

check("password-change-forced", "パスワードの定期的な変更を求めていないこと", "no rule demands a regular change of passwords",
  { "定期的", "毎月", "毎週", "月に1回", "月1回", "月ごと", "日ごと", "onthly", "egularly", "eriodic", "every " },
  function(sentence, lang)
    return sentences.has_one(sentence, password[lang]) and together(sentence, lang, regular, change)
  end)

check("protocol-outdated", "PPTPとWEPを使わせていないこと", "no rule allows PPTP or WEP",
  { "PPTP", "pptp", "WEP", "wep" },
  function(sentence, lang)
    return sentences.has_one(sentence, protocol[lang])
  end)

check("password-by-second-mail", "パスワードを別のメールで送らせていないこと", "no rule has a password sent in a second mail",
  { "別のメール", "別メール", "二通目のメール", "econd mail", "eparate mail", "econd e-mail", "eparate e-mail" },
  function(sentence, lang)
    return together(sentence, lang, password, mail)
  end)
