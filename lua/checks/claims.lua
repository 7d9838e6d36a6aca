-- 名乗ってはならないことの点検: 準拠、適合、認証の取得、万全、100%安全。審査されていないことを文書に書きません。
-- Claims that may never be printed: that something conforms, is certified or is perfectly safe.

local sentences = kitei.include("parts/sentences.lua")

-- Parts of the words below that stand in few other sentences.
local subjects = { "準拠", "適合", "認証を取得", "認証取得", "認証の取得", "認証を受け", "認証済", "認定を受け", "万全", "絶対", "完全に", "を保証", "%安全", "％安全", "%の安全",
  "ompliant", "onform", "ertified", "ccredited", "ly secure", "ly safe", "uarantee", "oolproof", "mpenetrable", "% sec", "%sec", "% saf", "%saf", "ercent s" }

local claims = {
  ja = { "準拠", "認証を取得", "認証取得", "認証の取得", "認定を受け", "万全", "100%%安全", "100％安全", "１００％安全", "100%%の安全", "絶対安全", "絶対に安全",
    "完全に安全", "完全に防", "安全を保証", "安全性を保証" },
  en = { "%f[%a]compliant", "%f[%a]conforms? to", "in conformity with", "%f[%a]certified%f[%A]", "%f[%a]accredited", "fully secure", "perfectly secure",
    "completely secure", "absolutely secure", "fully safe", "perfectly safe", "completely safe", "absolutely safe", "100 ?%% safe", "100 ?%% secure", "100 percent s",
    "guarantees? [%a ]*security", "guarantees? [%a ]*safe", "foolproof", "impenetrable" },
}

-- 適合 and 認証 are claims only where a standard is named: a filter may fit a screen, and people authenticate.
local fits = { "適合して", "適合した", "適合する", "適合済", "認証を受け", "認証済" }
local standards = { "ガイドライン", "規格", "法令", "指針", "ISO", "JIS", "ISMS", "マーク", "要求事項" }

-- Where a word claims nothing of the company, and why.
local allowed = {
  ja = {
    "準拠法", -- the law that governs a contract
    "かどうか", "確かめ", "確認", "点検", "監査", -- it is asked, not said
    "委託先", "提供者", "外部サービス", "製品", -- what others hold may be demanded of them
  },
  en = {
    "certified mail",
    "whether", "check", "confirm", "audit",
    "contractor", "provider", "outside service", "product",
  },
}

-- The words of the claim, if the sentence makes one.
local function claim_of(sentence, lang)
  local claim, from, to = sentences.has_one(sentence, claims[lang])
  if not claim and lang == "ja" and sentences.has_one(sentence, standards) then
    claim, from, to = sentences.has_one(sentence, fits)
  end
  if claim and not sentences.has_one(sentence, allowed[lang]) and not sentences.denied(sentence, lang) then
    return sentence:sub(from, to)
  end
end

kitei.check("claim-of-conformity", {
  ja = "準拠、適合、認証の取得、万全などと名乗っていないこと",
  en = "nothing is said to conform, to be certified or to be perfectly safe",
}, "error", "model", function(model, report)
  local function look(element, sentence, lang)
    local claim = claim_of(sentence, lang)
    if claim then
      report(element, sentences.owner(element) .. " (" .. lang .. "): " .. claim)
    end
  end
  sentences.each_sentence(model.chapters, subjects, look)
  sentences.each_sentence(model.catalog, subjects, look)
  sentences.each_sentence(model.handling, subjects, look)
  sentences.each_sentence(model.deviations, subjects, look)
  sentences.each_title(model, subjects, look)
end)
