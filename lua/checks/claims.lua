-- 名乗ってはならないことの点検: 準拠、適合、認証の取得、万全、100%安全。審査されていないことを文書に書きません。
-- Claims that may never be printed: that something conforms, is certified or is perfectly safe.

local budgets = kitei.include("parts/budgets.lua")
local printed = kitei.include("parts/printed.lua")
local sentences = kitei.include("parts/sentences.lua")

-- Parts of the words below that stand in few other sentences.
local subjects = { "準拠", "適合", "合致", "対応済", "満た", "認証を", "認証取得", "認証の取得", "認証済", "認証事業", "認定を", "認定済", "認定事業", "公認",
  "合格", "万全", "完璧", "鉄壁", "盤石", "絶対", "完全に", "保証", "%安全", "％安全", "%の安全", "危険はない", "危険はあり", "リスクはない", "リスクはあり",
  "ompl", "onform", "ertifi", "ccredited", "eets ", "atisf", "ly secure", "ly safe", "uarantee", "oolproof", "mpenetrable", "ulletproof", "atertight",
  "nbreakable", "isk-free", "isk free", "ero risk", "no risk", "% sec", "%sec", "% saf", "%saf", "% prot", "ercent s", "ercent p" }

local claims = {
  ja = { "準拠", "適合", "認証を取得", "認証取得", "認証の取得", "認証を維持", "認証を有し", "認証を有する", "認証事業者", "認定を受け", "認定を取得", "認定済", "認定事業者", "公認の", "公認され",
    "万全", "完璧", "鉄壁", "盤石", "100%%安全", "100％安全", "１００％安全", "100%%の安全", "絶対安全", "絶対に安全", "絶対に漏", "絶対に防",
    "完全に安全", "完全に防", "安全を保証", "安全性を保証", "安全が保証", "危険はない", "危険はありません", "リスクはない", "リスクはありません" },
  en = { "%f[%a]compliant", "%f[%a]conforms? to", "in conformity with", "%f[%a]certified%f[%A]", "%f[%a]certification%f[%A]", "%f[%a]accredited",
    "fully secure", "perfectly secure", "completely secure", "absolutely secure", "totally secure", "entirely secure",
    "fully safe", "perfectly safe", "completely safe", "absolutely safe", "totally safe", "entirely safe",
    "100 ?%% ?safe", "100 ?%% ?secure", "100 ?%% protect", "100 percent s", "100 percent p",
    "guarantee%a* [%a ]*security", "guarantee%a* [%a ]*safe", "foolproof", "impenetrable", "bulletproof", "watertight", "unbreakable",
    "risk%-free", "risk free", "zero risk" },
}

-- These are claims only where a standard is named: people meet deadlines, and authenticate.
local fits = {
  ja = { "適合して", "適合した", "適合する", "適合済", "適合の", "合致して", "合致した", "合致する", "対応済", "を満たして", "を満たした", "を満たす", "に合格",
    "認証を受け", "認証済" },
  en = { "%f[%a]complies with", "in compliance with", "%f[%a]meets%f[%A]", "%f[%a]satisf[iy]" },
}
local standards = {
  ja = { "ガイドライン", "規格", "法令", "指針", "ISO", "JIS", "ISMS", "マーク", "要求事項" },
  en = { "guideline", "%f[%a]iso%f[%A]", "%f[%a]iec%f[%A]", "%f[%a]jis%f[%A]", "%f[%a]isms%f[%A]", "privacy mark", "standard of", "requirements of" },
}

-- It is asked, not said; what others hold may be demanded of them; and words that only look alike.
local asked = {
  ja = { "かどうか", "るかを", "確かめ", "確認", "点検" },
  en = { "whether", "%f[%a]check", "%f[%a]confirm", "%f[%a]ask%f[%A]" },
}
local others = {
  ja = { "委託先", "提供者", "外部サービス", "製品" },
  en = { "contractor", "provider", "outside service", "product" },
}
local alike = {
  -- the law that governs a contract; a list of what conforms and what does not; a thing that fits another
  ja = { "準拠法", "適合・不適合", "適合又は不適合", "画面に適合", "機種に適合", "寸法に適合" },
  en = { "certified mail", "digital certification" },
}
local demanded = {
  ja = { "なければならない", "なければなりません", "選", "求め", "てください" },
  en = { "%f[%a]must%f[%A]", "%f[%a]requir", "%f[%a]choose", "%f[%a]select" },
}
-- Who says this of themselves claims it, whoever else the sentence names.
local ours = {
  ja = { "当社", "弊社", "当院", "当校", "当会", "当行", "当所", "当組合", "当工房", "当事務所", "本学", "私たち", "我々" },
  en = { "%f[%a]we%f[%A]", "%f[%a]our%f[%A]", "%f[%a]us%f[%A]" },
}

local function is_claim(sentence, lang)
  if sentences.has_one(sentence, alike[lang]) or sentences.denied(sentence, lang) then
    return false
  end
  local of_us, of_others = sentences.has_one(sentence, ours[lang]), sentences.has_one(sentence, others[lang])
  if sentences.has_one(sentence, asked[lang]) then
    return of_us and not of_others
  end
  return not (of_others and sentences.has_one(sentence, demanded[lang]))
end

-- The words of the claim as they are written, if the sentence makes one.
local function claim_of(written, lang)
  local claim, from, to
  local sentence = lang == "en" and written:lower() or written
  if sentences.has_one(sentence, standards[lang]) then
    claim, from, to = sentences.has_one(sentence, fits[lang])
  end
  if not claim then
    claim, from, to = sentences.has_one(sentence, claims[lang])
  end
  if claim and is_claim(sentence, lang) then
    return written:sub(from, to)
  end
end

-- A claim in the model would be told again for every document it is printed in.
local told = false

kitei.check("claim-of-conformity", {
  ja = "準拠、適合、認証の取得、万全などと名乗っていないこと",
  en = "nothing is said to conform, to be certified or to be perfectly safe",
}, "error", "model", function(model, report)
  local function look(element, sentence, lang)
    local claim = claim_of(sentence, lang)
    if claim then
      told = true
      report(element, sentences.owner(element) .. " (" .. lang .. "): " .. claim)
    end
  end
  sentences.each_sentence(model.chapters, subjects, look)
  sentences.each_sentence(model.catalog, subjects, look)
  sentences.each_sentence(model.handling, subjects, look)
  sentences.each_sentence(model.deviations, subjects, look)
  sentences.each_title(model, subjects, look)
end)

local function may_claim(text)
  return sentences.has(text, subjects)
end

-- A hook or a layer's stylesheet may put in words that were in no model.
kitei.check("claim-printed", {
  ja = "フックや層のひな形が足した言葉も、準拠、適合、認証の取得、万全などと名乗っていないこと",
  en = "no hook or stylesheet adds words that something conforms, is certified or is perfectly safe",
}, "error", "document", function(tree, report)
  if told then
    return
  end
  printed.each_part(tree, may_claim, function(part, text)
    for _, sentence in ipairs(sentences.split(text)) do
      local claim = claim_of(sentence, tree.lang)
      -- Wrong answers are wrong on purpose.
      if claim and part.tag ~= "option" then
        report(printed.bearer(part, claim), budgets.name(tree) .. ": " .. claim)
      end
    end
  end)
end)
