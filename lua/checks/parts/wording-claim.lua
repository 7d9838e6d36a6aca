-- 約束し過ぎる言葉: 誰も確かめていないこと、守れないこと、脅しを書かない。
-- Claims: nothing that nobody audited, nothing that cannot be kept, no threats.

local source = { ja = "「〜を参考に作成した」と書く", en = "say “drawn up with reference to …”" }
local measure = { ja = "行う対策を書く", en = "say what is done" }
local support = { ja = "報告した人を責めないことを書く", en = "say that nobody is blamed for reporting" }
local seen = "policy rules steps why ask brief explain speech story help"

return {
  id = "wording-claim",
  ja = "確かめていないことや守れないことを、約束していないこと",
  en = "nothing is claimed that nobody audited or that cannot be kept",
  words = {
    ja = {
      { "絶対", say = measure, where = seen, denied = true },
      { "万全", say = measure, where = seen, denied = true },
      { "完璧", say = measure, where = seen, denied = true },
      { "100%安全", say = measure, where = seen, denied = true },
      { "完全に安全", say = measure, where = seen, denied = true },
      { "準拠", say = source, where = seen, denied = true },
      { "適合して", say = source, where = seen, denied = true },
      { "認証を取得", say = source, where = seen, denied = true },
      { "対応済み", say = source, where = seen, denied = true },
      { "処罰", say = support, where = "short point line lesson" },
      { "罰則", say = support, where = "short point line lesson" },
      { "懲戒", say = support, where = "short point line lesson" },
    },
    en = {
      { "absolutely", say = measure, where = seen, denied = true },
      { "guarantee*", say = measure, where = seen, denied = true },
      { "100% secure", say = measure, where = seen, denied = true },
      { "completely secure", say = measure, where = seen, denied = true },
      { "perfectly safe", say = measure, where = seen, denied = true },
      { "compliant", say = source, where = seen, denied = true },
      { "certified", say = source, where = seen, denied = true },
      { "conforms to", say = source, where = seen, denied = true },
      { "punish*", say = support, where = "short point line lesson" },
      { "penalt*", say = support, where = "short point line lesson" },
    },
  },
}
