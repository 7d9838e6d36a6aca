-- 表記の点検: 言葉、文体、送り仮名、句読点、号の並び。言葉の表は parts/wording-*.lua、許した使い方は parts/allowed.lua にあります。
-- Wording, in both languages.  One file, because each file would have to read all texts for itself: a subject and its table
-- is a file parts/wording-*.lua, what was allowed and why stands in parts/allowed.lua.

local wording = kitei.include("parts/wording.lua")

local subjects = {
  "vague", "duty", "style", "term", "kana", "okurigana", "characters", "list", "english",
  -- Last: the others mark what they allowed.
  "allowance",
}

for _, subject in ipairs(subjects) do
  wording.check(kitei.include("parts/wording-" .. subject .. ".lua"))
end
