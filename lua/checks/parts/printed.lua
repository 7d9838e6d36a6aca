-- 印刷される言葉を調べる点検に共通の部分。
-- What the checks of printed words share: the way from a whole document to the part that bears the words.

local printed = {}

-- What holds words; the rest holds only such parts, where the end of one and the next run together.
local worded = {}
for tag in ("fact item principle p li caption cell ask who limit do record stem option explain term point line hint"):gmatch("%S+") do
  worded[tag] = true
end

-- Calls look(part, text) for every part of words below this one; may_have(text) says early whether a larger
-- part is worth looking into.
function printed.each_part(part, may_have, look)
  local text = part:text()
  if not may_have(text) then
    return
  elseif worded[part.tag] or #part == 0 then
    look(part, text)
    return
  end
  for _, inner in ipairs(part) do
    printed.each_part(inner, may_have, look)
  end
end

-- The smallest part of this one that has these words: a hook may have put them into a sentence.
function printed.bearer(part, words)
  for _, inner in ipairs(part) do
    if inner:text():find(words, 1, true) then
      return printed.bearer(inner, words)
    end
  end
  return part
end

return printed
