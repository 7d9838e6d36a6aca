-- 損害賠償と免責の点検: 誓約書やルールで、賠償の額を決めたり、責任を問わないと約束したりしていないか。
-- 額を予定する契約は労働基準法第16条に触れるおそれがあり、免責の約束は会社を縛ります。打ち消す文は問題にしません。
-- Damages and immunity.  A sum agreed beforehand may be against Article 16 of the Labour Standards Act, and a
-- promise of immunity binds the company.  Sentences that deny it are fine.

local sentences = kitei.include("parts/sentences.lua")

-- Reasons are given to people, but bind nobody; questions and training only talk about it.
local no_rule = { why = true, question = true, poster = true }

local damages = {
  words = { "賠償", "弁償", "違約金", "罰金", "損害", "amages", "ompensat", "ndemnif", "enalt", "eimburs" },
  always = { ja = { "違約金", "罰金", "賠償額の予定" }, en = { "liquidated damages", "contractual penalt" } },
  about = { ja = { "賠償", "弁償" }, en = { "damages", "compensat", "indemnif", "penalt", "reimburs" } },
  -- A loss may be named with its size, to be reported; here somebody pays for it.
  pays = { "支払", "負担", "請求", "補償", "補填", "穴埋め" },
  fixed = {
    ja = { "%d円", "万円", "全額", "一律", "定額", "給与から", "給料から", "賃金から", "実費を超え" },
    en = { "in full", "full amount", "¥ ?%d", "%f[%a]jpy%f[%A]", "%d yen", "fixed sum", "fixed amount", "fine of", "from %a+ pay%f[%A]", "from %a+ salary", "from %a+ wages" },
  },
}

local function is_about(sentence, lang)
  return sentences.has_one(sentence, damages.about[lang])
    or (lang == "ja" and sentence:find("損害", 1, true) and sentences.has_one(sentence, damages.pays))
end

-- "損害の全額を賠償させることはできない" and "must not be made to pay damages in full" deny it.
local function fixes_damages(sentence, lang)
  local says = sentences.has_one(sentence, damages.always[lang])
    or (is_about(sentence, lang) and sentences.has_one(sentence, damages.fixed[lang]))
  return says and not sentences.denied(sentence, lang)
end

local immunity = {
  words = { "責任を", "免責", "liab", "esponsible", "mmun" },
  ja = { "責任を問わない", "責任を問われない", "責任を問いません", "責任を負わない", "責任を負いません", "責任を免", "免責" },
  en = { "not liable", "not be liable", "no liability", "n[eo][%a ]- held responsible", "n[eo][%a ]- held liable", "not [%a ]*responsible for any",
    "%f[%a]immun", "exempt from [%a ]*liability", "exempt from [%a ]*responsibility" },
  after = { ja = { "ない", "ません" }, en = { "%f[%a]not%f[%A]", "%f[%a]no%f[%A]" } },
}

-- The promise is itself a sentence with "not": what counts is whether the sentence goes on to deny it.
local function promises_immunity(sentence, lang)
  local _, _, to = sentences.has_one(sentence, immunity[lang])
  return to and not sentences.has_one(sentence:sub(to + 1), immunity.after[lang])
end

local function check(id, ja, en, words, says)
  kitei.check(id, { ja = ja, en = en }, "error", "model", function(model, report)
    sentences.each_sentence(model.chapters, words, function(element, sentence, lang)
      if says(sentence, lang) then
        report(element, sentences.owner(element) .. " (" .. lang .. ")")
      end
    end, no_rule)
  end)
end

check("damages-fixed", "賠償の額を決めていないこと", "no rule or pledge fixes damages", damages.words, fixes_damages)
check("immunity-promised", "責任を問わないと約束していないこと", "no rule or pledge promises immunity", immunity.words, promises_immunity)
