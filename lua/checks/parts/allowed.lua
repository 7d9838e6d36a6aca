-- 許した使い方: 表記の点検が知らせる言葉を、理由を付けて許す。要素（その言葉のある要素か、それを含む要素）と言葉ごとに1行。
-- What the checks of wording let pass, and why.  element, id: where the word is, or what is around it; word: as it stands
-- in its table.  A row whose element has the word no longer is told (K0580), so that none outlives its reason.

local meanings = {
  ja = "全部かいずれかではなく、号ごとに定めるため",
  en = "not all or any: each item says it for itself",
}
local scenes = {
  ja = "話す人が場面を並べ、次の文で受けるため",
  en = "the speaker lists scenes that the next sentence takes up",
}

local function row(element, id, word, reason)
  return { element = element, id = id, word = word, ja = reason.ja, en = reason.en }
end

return {
  row("rule", "definitions", "following", meanings),
  row("rule", "role-duties", "following", meanings),
  row("slide", "slide-scenes", "る。", scenes),
  row("slide", "slide-scenes", "す。", scenes),
  row("slide", "slide-carrying", "ない。", scenes),
}
