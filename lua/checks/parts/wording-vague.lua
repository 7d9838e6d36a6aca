-- あいまいな言葉: 守れたかどうかを、読む人が答えられない。
-- Vague words: nobody can answer whether such a duty was kept.  Texts that say what to do must not have them.

local duty = "duty"
local act = { ja = "何をするかを書く", en = "say what is to be done" }
local when = { ja = "どのようなときかを書く", en = "say in which case" }
local rule = { ja = "誰がどのようなときに除くかを、ただし書に書く", en = "make it an exception: in which case, and who decides" }
local degree = { ja = "何をすればよいかを、確かめられる形で書く", en = "say what is enough, so that it can be checked" }
local interval = { ja = "間隔か期限を書く（毎年度1回、6か月ごと）", en = "name the interval (once a fiscal year, every 6 months)" }
local limit = { ja = "期限を添える（直ちに、遅くとも30分以内に）", en = "add the limit (at once, and within 30 minutes)" }
local list = { ja = "全て挙げるか、用語として定める", en = "name them all, or define a term" }

local orders = "statement item note step after limit pledge condition"
local limits_ja = "以内|までに|遅くとも|の前に|の前）|当日"
local limits_en = "within|before|by the|no later than|the same day"

-- 端末等 and the like are fine once they are defined.
local undefined = { "等", say = list, where = duty, before = "平|同|対|均|高|何", after = "し|級|分" }

-- Defined is what the glossary or an item of the definitions begins with: 端末等　…をいう。
local function define(model, corpus)
  local heads = { "平", "同", "対", "均", "高", "何" }
  for _, term in ipairs(model.terms) do
    local head = (term.ja or ""):match("^(.-)等$")
    table.insert(heads, head)
  end
  for _, text in ipairs(corpus.ja.item and corpus.ja.item.texts or {}) do
    local head = text:match("^(.-)等　")
    table.insert(heads, head)
  end
  undefined.before = heads
end

return {
  id = "wording-vague",
  ja = "義務を定める文に、あいまいな言葉がないこと",
  en = "texts that say what to do have no vague words",
  begin = define,
  words = {
    ja = {
      { "適切に", say = act, where = duty },
      { "適切な", say = act, where = duty },
      { "適正に", say = act, where = duty },
      { "適正な", say = act, where = duty },
      { "適宜", say = when, where = duty },
      { "必要に応じ", say = when, where = duty },
      { "状況に応じ", say = when, where = duty },
      { "原則として", say = rule, where = duty },
      { "原則、", say = rule, where = duty },
      { "可能な限り", say = degree, where = duty },
      { "可能な範囲", say = degree, where = duty },
      { "できる限り", say = degree, where = duty },
      { "できるだけ", say = degree, where = duty },
      { "なるべく", say = degree, where = duty },
      { "極力", say = degree, where = duty },
      { "十分", say = degree, where = duty, before = "一|二|三|五|0", after = "以内|間" },
      { "厳重", say = degree, where = duty },
      { "しっかり", say = degree, where = duty },
      { "きちんと", say = degree, where = duty },
      { "徹底", say = act, where = duty },
      { "留意", say = act, where = duty },
      { "注意し", say = act, where = duty, before = "不" },
      { "注意する", say = act, where = duty, before = "不" },
      { "注意を払", say = act, where = duty },
      { "心掛け", say = act, where = duty },
      { "心がけ", say = act, where = duty },
      { "努め", say = act, where = duty },
      { "努力", say = act, where = duty },
      undefined,
      { "など", say = list, where = "statement item note step" },
      { "その他必要", say = list, where = duty },
      { "その他これ", say = { ja = "前に例を挙げる", en = "give examples before it" }, where = duty, follows = "^|、|。|は|を|が" },
      { "別に定め", say = { ja = "何に定めるかを <ref> で示す", en = "show where with a <ref>" }, where = duty, filled = true },
      { "定期的", say = interval, where = duty, denied = true },
      { "定期に", say = interval, where = duty, denied = true },
      { "随時", say = interval, where = duty },
      { "遅滞なく", say = limit, where = orders },
      { "直ちに", say = limit, where = orders, unless = limits_ja },
      { "速やかに", say = limit, where = orders, unless = limits_ja },
      { "早急", say = limit, where = orders },
      { "至急", say = limit, where = orders },
    },
    en = {
      { "appropriate*", say = act, where = duty },
      { "adequate*", say = act, where = duty },
      { "proper", say = act, where = duty },
      { "properly", say = act, where = duty },
      { "suitable", say = act, where = duty },
      { "suitably", say = act, where = duty },
      { "as necessary", say = when, where = duty },
      { "if necessary", say = when, where = duty },
      { "where necessary", say = when, where = duty },
      { "when necessary", say = when, where = duty },
      { "as needed", say = when, where = duty },
      { "if needed", say = when, where = duty },
      { "as required", say = when, where = duty },
      { "in principle", say = rule, where = duty },
      { "as a rule", say = rule, where = duty },
      { "as far as possible", say = degree, where = duty },
      { "as much as possible", say = degree, where = duty },
      { "where possible", say = degree, where = duty },
      { "if possible", say = degree, where = duty },
      { "whenever possible", say = degree, where = duty },
      { "reasonabl*", say = degree, where = duty },
      { "sufficient*", say = degree, where = duty },
      { "strictly", say = degree, where = duty },
      { "thorough*", say = degree, where = duty },
      { "carefully", say = act, where = duty },
      { "take care", say = act, where = duty },
      { "with care", say = act, where = duty },
      { "pay attention", say = act, where = duty },
      { "be mindful", say = act, where = duty },
      { "endeavour*", say = act, where = duty },
      { "endeavor*", say = act, where = duty },
      { "strive*", say = act, where = duty },
      { "make every effort", say = act, where = duty },
      { "etc", say = list, where = duty },
      { "and so on", say = list, where = duty },
      { "and the like", say = list, where = duty },
      { "regularly", say = interval, where = duty, denied = true },
      { "periodic*", say = interval, where = duty, denied = true },
      { "from time to time", say = interval, where = duty },
      { "occasionally", say = interval, where = duty },
      { "without delay", say = limit, where = orders },
      { "as soon as possible", say = limit, where = orders },
      { "promptly", say = limit, where = orders, unless = limits_en },
      { "immediately", say = limit, where = orders, unless = limits_en },
      { "at once", say = limit, where = orders, unless = limits_en },
    },
  },
}
