-- 送り仮名: 名詞は「取扱い」、動詞は「取り扱う」のように送る。
-- Okurigana: the noun takes fewer (取扱い) than the verb (取り扱う).

local all = "all"
-- What follows a noun, and what does not follow a verb.
local noun = "を|が|は|の|に|へ|と|も|で|及|又|並|若|（|）|」|・|。|$"
-- A verb's stem may end a clause in these.
local stem = "を|が|は|の|へ|・|」|（|）|$"

local rows = {}

local function wrong(word, write, leads, before)
  table.insert(rows, { word, write = write, where = all, leads = leads, before = before })
end

-- The noun is shorter than the verb.
for _, pair in ipairs({
  { "取り扱い", "取扱い" }, { "受け渡し", "受渡し" }, { "貸し出し", "貸出し" }, { "引き継ぎ", "引継ぎ" },
  { "差し替え", "差替え" }, { "取り消し", "取消し" }, { "打ち合わせ", "打合せ" }, { "届け出", "届出" }, { "申し出", "申出" },
}) do
  wrong(pair[1], pair[2], stem)
end
wrong("問い合わせ", "問合せ", stem, "お")

-- The verb written like a noun.
for _, pair in ipairs({
  { "取扱う", "取り扱う" }, { "取扱っ", "取り扱っ" }, { "取扱わ", "取り扱わ" }, { "取扱え", "取り扱え" },
  { "受渡す", "受け渡す" }, { "貸出す", "貸し出す" }, { "貸出さ", "貸し出さ" }, { "引継ぐ", "引き継ぐ" }, { "引継が", "引き継が" },
  { "差替える", "差し替える" }, { "差替えな", "差し替えな" }, { "取消す", "取り消す" }, { "取消さ", "取り消さ" },
  { "打合わ", "打ち合わ" }, { "問合わ", "問い合わ" }, { "問合せる", "問い合わせる" }, { "届出る", "届け出る" }, { "届出な", "届け出な" },
  { "申出る", "申し出る" }, { "申出な", "申し出な" }, { "見直おし", "見直し" },
}) do
  wrong(pair[1], pair[2])
end

-- Neither: too few or too many.
for _, pair in ipairs({
  { "持出", "持ち出" }, { "持ちだ", "持ち出" }, { "持込", "持ち込" }, { "持帰", "持ち帰" }, { "取扱", "取扱い", noun },
  { "受渡", "受渡し", noun }, { "引継", "引継ぎ", noun }, { "差替", "差替え", noun }, { "取消", "取消し", noun },
  { "打合", "打合せ", noun }, { "問合", "問合せ", noun }, { "届け", "届", "書|簿" }, { "申し出書", "申出書" },
}) do
  wrong(pair[1], pair[2], pair[3])
end

return {
  id = "wording-okurigana",
  ja = "送り仮名がそろっていること",
  en = "okurigana are written the same everywhere",
  quoted = "wrong",
  words = { ja = rows },
}
