-- 義務を表す言葉: 義務・禁止・許しが、どの文書でも同じ強さで読めるようにする。
-- Words of duty: a duty, a ban and a permission read equally strong in every document.

local duty = "duty policy"
local must = { ja = "義務なら「しなければならない」（点検表・教材は「してください」）", en = "must, if it is a duty; else leave it out" }
local must_not = "してはならない"
local may = "することができる"
local polite = "してください"

return {
  id = "wording-duty",
  ja = "義務・禁止・許しを、決まった言い方で書くこと",
  en = "duties, bans and permissions are put in the same words everywhere",
  words = {
    ja = {
      { "べき", say = must, where = duty .. " why explain brief", before = "調|比|述|食|並" },
      { "望ましい", say = must, where = duty },
      { "推奨", say = must, where = duty },
      { "こととする", say = must, where = "rules" },
      -- A deemed fact (許可を受けたものとする) and a matter between bodies of the company are fine.
      { "ものとする", say = must, where = "rules", before = "た|諮る|付議する|含む|含まない" },
      { "なくてはならない", write = "なければならない", where = duty, before = "に|は" },
      { "ねばならない", write = "なければならない", where = duty },
      { "なければいけない", write = "なければならない", where = duty },
      { "てはいけない", write = "てはならない", where = duty },
      { "禁止する。", write = must_not, where = "rules" },
      { "禁ずる", write = must_not, where = "rules" },
      { "禁じる", write = must_not, where = "rules" },
      { "厳禁", write = must_not, where = duty .. " brief" },
      { "てもよい", write = may, where = "rules steps policy", before = "と" },
      { "て良い", write = may, where = "rules steps policy", before = "全" },
      { "差し支えない", write = may, where = "rules steps policy" },
      { "なければなりません", write = polite, where = "polite" },
      { "お願いします", write = polite, where = "ask pledge explain line short point" },
      { "お願いいたします", write = polite, where = "ask pledge explain line short point" },
      { "ましょう", write = polite, where = "ask pledge explain" },
    },
    en = {
      { "shall", write = "must", where = "all" },
      { "should", write = "must", where = duty .. " why explain brief" },
      { "ought to", write = "must", where = duty .. " why explain brief" },
      { "please", write = "must", where = duty .. " why explain brief" },
      { "is required to", write = "must", where = duty },
      { "are required to", write = "must", where = duty },
      { "is expected to", write = "must", where = duty },
      { "are expected to", write = "must", where = duty },
      { "is requested to", write = "must", where = duty },
      { "are requested to", write = "must", where = duty },
      { "has to", write = "must", where = duty, after = " do with" },
      { "have to", write = "must", where = duty, after = " do with" },
      { "need to", write = "must", where = duty, before = "not |do not |who " },
      { "needs to", write = "must", where = duty },
      { "is recommended", say = must, where = duty },
      { "are recommended", say = must, where = duty },
      { "advisable", say = must, where = duty },
      { "desirable", say = must, where = duty },
      { "encouraged to", say = must, where = duty },
      { "try to", say = must, where = duty },
      { "may not", write = "must not", where = duty },
      { "is prohibited", write = "must not", where = duty },
      { "are prohibited", write = "must not", where = duty },
      { "is forbidden", write = "must not", where = duty },
      { "are forbidden", write = "must not", where = duty },
      { "not allowed to", write = "must not", where = duty },
    },
  },
}
