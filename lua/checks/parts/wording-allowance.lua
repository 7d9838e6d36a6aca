-- 許した使い方の表（allowed.lua）に、要らなくなった行がないこと。ほかの表記の点検の後に調べる。
-- Rows of allowed.lua that nothing needs any more.  Comes after the other subjects, which mark the rows they used.

local wording = kitei.include("parts/wording.lua")

local unused = {}

return {
  id = "wording-allowance",
  ja = "許した使い方が、その文にまだあること",
  en = "what was allowed is still there",
  begin = function(model)
    unused = wording.unused(model)
  end,
  look = function(corpus, add)
    for _, row in ipairs(unused) do
      local part, index = wording.first_inside(corpus, row)
      if part then
        add(part, index, { ja = "「" .. row.word .. "」（" .. row.ja .. "）", en = "“" .. row.word .. "” (" .. row.en .. ")" })
      end
    end
  end,
}
