-- 和英の強さの点検: 英語のルールが、日本語より弱くも強くもなっていないか。
-- しなければならない = must、してはならない = must not / may not / nobody may、することができる = may。
-- Japanese and English: a rule must bind as strongly in one as in the other.

local sentences = kitei.include("parts/sentences.lua")

-- What softens a duty; a must beside it does not make up for it.
local soft = { "%f[%a]should%f[%A]", "%f[%a]ought to%f[%A]", "%f[%a]please%f[%A]", "%f[%a]try to%f[%A]", "%f[%a]encouraged%f[%A]", "%f[%a]recommended%f[%A]" }
-- Every way in which "may" forbids.
local bans = { "%f[%a]may not%f[%A]", "%f[%a]may only%f[%A]", "%f[%a]nobody [%a ]-may%f[%A]", "%f[%a]no one [%a ]-may%f[%A]", "%f[%a]no [%a ]- may%f[%A]",
  "%f[%a]only [%a ]- may%f[%A]" }

local function count_plain(text, word)
  local count, _, to = 0, text:find(word, 1, true)
  while to do
    count, _, to = count + 1, text:find(word, to + 1, true)
  end
  return count
end

local function count(text, pattern)
  return select(2, text:gsub(pattern, ""))
end

local function duties_ja(text)
  return count_plain(text, "ればならない") + count_plain(text, "はならない")
end

-- "what must be done" binds nobody.
local function duties_en(text)
  local duties = count_plain(text, "must") - count_plain(text, "what must")
  for _, ban in ipairs(text:find("may", 1, true) and bans or {}) do
    duties = duties + count(text, ban)
  end
  return duties
end

local function permits_ja(text)
  for _, sentence in ipairs(text:find("ことができる", 1, true) and sentences.split(text) or {}) do
    if sentence:find("ことができる$") then
      return true
    end
  end
  return false
end

local function is_milder(ja, en)
  local wanted, found = duties_ja(ja), duties_en(en)
  return wanted > 0 and (found == 0 or (found < wanted and sentences.has_one(en, soft)))
end

local function is_stronger(ja, en)
  if duties_en(en) == 0 then
    return false
  end
  return duties_ja(ja) == 0 or (permits_ja(ja) and not en:find("%f[%a]may%f[%A]") and not en:find("%f[%a]can%f[%A]"))
end

-- Calls look(<en>, Japanese, English) for what a rule and its notes say in both languages.
local function each_pair(rule, look)
  for _, tag in ipairs({ "statement", "note" }) do
    for _, part in ipairs(rule:children(tag)) do
      local ja, en = part:children("ja")[1], part:children("en")[1]
      if ja and en then
        look(en, ja:text(), en:text():lower())
      end
    end
  end
end

-- Both checks read the same: the first remembers which rules the second has to look at.
local stronger = {}

kitei.check("english-milder", {
  ja = "英語のルールが日本語より弱くないこと",
  en = "no rule is milder in English than in Japanese",
}, "warning", "model", function(model, report)
  for i, rule in ipairs(model.rules) do
    each_pair(rule, function(where, ja, en)
      if is_milder(ja, en) then
        report(where, rule.id)
      elseif is_stronger(ja, en) then
        stronger[i] = true
      end
    end)
  end
end)

kitei.check("english-stronger", {
  ja = "英語のルールが日本語より強くないこと",
  en = "no rule is stronger in English than in Japanese",
}, "warning", "model", function(model, report)
  local rules = model.rules
  for i in pairs(stronger) do
    each_pair(rules[i], function(where, ja, en)
      if is_stronger(ja, en) then
        report(where, rules[i].id)
      end
    end)
  end
end)
