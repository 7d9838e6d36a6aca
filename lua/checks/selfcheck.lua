-- 自己点検の点検: 自己点検を（内部）監査と呼んでいないか。監査は、その仕事をしていない人がするものです。
-- Self-checks: they must not be called an (internal) audit, which somebody independent holds.

local sentences = kitei.include("parts/sentences.lua")

-- One of them stands in every sentence that calls it so.
local subjects = { "自己点検", "自己監査", "セルフ監査", "elf-check", "elf check", "elf-audit", "elf audit" }
local both = { ja = "監査", en = "audit" }
-- These words alone say it.
local always = {
  ja = { "自己監査", "セルフ監査", "自己点検監査", "自己点検（内部監査", "自己点検（監査）", "自己点検%(内部監査", "自己点検%(監査%)", "監査（自己点検）", "監査%(自己点検%)",
    "監査は、自己点検", "監査は自己点検", "監査を、自己点検", "監査を自己点検", "自己点検による監査", "自己点検による内部監査" },
  en = { "self[%- ]audit", "self[%- ]checks? %([%a ]*audit", "audits? %([%a ]*self[%- ]check", "audit by self[%- ]check" },
}
-- These do in a sentence that names both.
local equates = {
  ja = { "監査とする", "監査とし", "監査とみな", "監査と呼", "監査という", "監査といい", "監査に代え", "監査に代わ", "監査の代わり", "監査を兼ね", "をもって監査",
    "をもって内部監査" },
  en = { "as an audit", "as our audit", "as %a+ internal audit", "serves? as [%a ]*audit", "counts? as [%a ]*audit", "is %a+ internal audit", "in place of [%a ]*audit",
    "instead of [%a ]*audit", "takes? the place of [%a ]*audit", "replaces? [%a ]*audit" },
}

-- Of all titles, those that may name it.
local titles = {
  catalog = "record column activity schedule slide", chapters = "chapter topic procedure", documents = "document edition",
  deviations = "reason", labels = "label",
}

local function calls_it_audit(sentence, lang)
  if not sentence:find(both[lang], 1, true) or sentences.denied(sentence, lang) then
    return false
  end
  return sentences.has_one(sentence, always[lang]) ~= nil
    or (sentences.has(sentence, subjects) and sentences.has_one(sentence, equates[lang]) ~= nil)
end

kitei.check("self-check-called-audit", {
  ja = "自己点検を監査と呼んでいないこと",
  en = "no self-check is called an audit",
}, "error", "model", function(model, report)
  local function look(element, sentence, lang)
    if calls_it_audit(sentence, lang) then
      report(element, sentences.owner(element) .. " (" .. lang .. ")")
    end
  end
  sentences.each_sentence(model.chapters, subjects, look)
  sentences.each_sentence(model.catalog, subjects, look)
  sentences.each_sentence(model.deviations, subjects, look)
  sentences.each_title(model, subjects, look, titles)
  -- A self-check may not be filed under the name of an audit either.
  for _, record in ipairs(model.records) do
    local title = (record.ja or "") .. (record.en or ""):lower()
    if record.document and record.document:find("^checklist") and (title:find(both.ja, 1, true) or title:find(both.en, 1, true)) then
      report(record, record.id)
    end
  end
end)
