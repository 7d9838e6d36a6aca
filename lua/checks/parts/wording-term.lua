-- 用語: 同じものは、いつも同じ用語で書く。会社が呼び方を決めた言葉（役割の名前、会社の自称など）は使える。
-- Terms: the same thing always has the same name.  Words that the company chose for itself (names of roles, what it calls
-- itself, its customers, incidents) are fine.

local rules = "policy rules steps"
local asked = "policy rules steps ask"
local regulations = "formal ask"
local all = "all"

local function value(id)
  return '<value of="' .. id .. '"/>'
end

-- In a longer title (統括管理者, 文書責任者, 事業者) it is another word: kanji or katakana stand before it.
local function alone(whole, from)
  return not whole:find("^[\xE4-\xE9]", from - 3) and not whole:find("^\xE3\x83[\x80-\xBC]", from - 3)
    and not whole:find("^\xE3\x82[\xA1-\xBF]", from - 3)
end

local words = {
  ja = {
    { "従業員", write = "従業者", where = all },
    { "社員", write = "従業者", where = all, before = "派遣|正|会|契約", after = "証|番号|食堂|寮" },
    { "職員", write = "従業者", where = all, before = "教|役" },
    { "テレワーカー", write = "テレワーク勤務者", where = all },
    { "在宅者", write = "テレワーク勤務者", where = all },
    { "在宅勤務者", write = "テレワーク勤務者", where = all },
    { "経営者", write = value("executive"), where = regulations },
    { "経営層", write = value("executive"), where = regulations },
    { "経営陣", write = value("executive"), where = regulations },
    { "CISO", write = value("security-manager"), where = all },
    { "情シス", write = value("administrator"), where = all },
    { "管理者", write = value("administrator"), where = rules, after = "権限|用|ID", wrong = alone },
    { "責任者", write = value("security-manager"), where = rules, after = "用", wrong = alone },
    { "上司", write = value("line-manager"), where = all },
    { "部門長", write = value("line-manager"), where = all },
    { "パソコン", write = "端末", where = regulations },
    { "PC", write = "端末", where = rules },
    { "社用", write = "貸与端末", where = regulations },
    { "会社支給", write = "貸与端末", where = regulations },
    { "私物", write = "私用端末", where = regulations },
    { "BYOD", write = "私用端末", where = all },
    { "メディア", write = "記録媒体", where = all, before = "ソーシャル|マルチ|マス" },
    { "利用者", write = "従業者", where = asked, after = "ID|認証" },
    { "ユーザーID", write = "利用者ID", where = all },
    { "ユーザID", write = "利用者ID", where = all },
    { "ユーザー", write = "従業者", where = asked, after = "ID" },
    { "使用者", write = "従業者", where = asked },
    { "クレデンシャル", write = "認証情報", where = all },
    { "二段階認証", write = "多要素認証", where = all },
    { "2段階認証", write = "多要素認証", where = all },
    { "多段階認証", write = "多要素認証", where = all },
    { "二要素認証", write = "多要素認証", where = all },
    { "2要素認証", write = "多要素認証", where = all },
    { "2FA", write = "多要素認証", where = all },
    { "社外秘", write = "機密情報", where = all },
    { "部外秘", write = "機密情報", where = all },
    { "極秘", write = "機密情報", where = all },
    { "マル秘", write = "機密情報", where = all },
    { "秘密情報", write = "機密情報", where = all },
    { "インシデント", write = value("incident-word"), where = "policy rules steps why name ask brief stem explain speech story" },
    { "漏洩", write = "漏えい", where = all },
    { "流出", write = "漏えい", where = all },
    { "了解", write = "許可", where = asked },
    { "認める", say = { ja = "禁止を解くなら「許可する」、計画や文書なら「承認する」", en = "許可する lifts a ban, 承認する agrees to a document" }, where = asked },
    { "認めた", say = { ja = "禁止を解くなら「許可した」、計画や文書なら「承認した」", en = "許可した lifts a ban, 承認した agrees to a document" }, where = asked, before = "と" },
    { "認めない", write = "許可しない", where = asked, before = "と" },
    { "認められた", write = "許可された", where = asked, before = "と" },
    { "改訂", write = "改定", where = all },
    { "改正", write = "改定", where = "policy rules steps name", before = "法|法の|法律の|法令の|規則の", after = "法" },
    { "バージョン", write = "版", where = "policy rules steps name" },
    { "実施内容", write = "実施手順", where = "policy name", before = "の" },
    { "客先", write = value("customer"), where = all, before = "来" },
    { "得意先", write = value("customer"), where = all },
    { "業者", write = "委託先", where = asked, wrong = alone },
    { "下請", write = "委託先", where = all, after = "法|代金" },
    { "ワイファイ", write = "Wi-Fi", where = all },
    { "WiFi", write = "Wi-Fi", where = all },
    { "Wifi", write = "Wi-Fi", where = all },
    { "WIFI", write = "Wi-Fi", where = all },
    { "Wi-fi", write = "Wi-Fi", where = all },
    { "Wi-Fi", write = "無線LAN", where = rules, before = "（", after = "）" },
    { "復号化", write = "復号", where = all },
    { "解凍", write = "復号", where = all },
    { "弊社", write = value("company"), where = all },
    { "我が社", write = value("company"), where = all },
    { "わが社", write = value("company"), where = all },
    { "社内規定", write = "社内規程", where = all },
    { "就業規定", write = "就業規則", where = all },
    { "管理規定", write = "管理規程", where = all },
    { "諸規定", write = "諸規程", where = all },
  },
  en = {
    { "employee*", write = "personnel", where = all },
    { "telecommuter*", write = "teleworker", where = all },
    { "remote worker*", write = "teleworker", where = all },
    { "home worker*", write = "teleworker", where = all },
    { "CISO", write = value("security-manager"), where = all },
    { "supervisor*", write = value("line-manager"), where = all },
    { "boss", write = value("line-manager"), where = all },
    { "terminal*", write = "device", where = all },
    { "BYOD", write = "personal device", where = all },
    { "corporate device*", write = "company device", where = all },
    { "company-issued device*", write = "company device", where = all },
    { "recording medi*", write = "removable media", where = all },
    { "storage media", write = "removable media", where = all },
    { "user name*", write = "user ID", where = all },
    { "username*", write = "user ID", where = all },
    { "login id*", write = "user ID", where = all },
    { "two-factor", write = "multi-factor", where = all },
    { "two-step verification", write = "multi-factor authentication", where = all },
    { "two-step authentication", write = "multi-factor authentication", where = all },
    { "2FA", write = "multi-factor authentication", where = all },
    { "top secret", write = "Confidential", where = all },
    { "secret information", write = "Confidential information", where = all },
    { "internal use only", write = "Business information", where = all },
    { "leakage*", write = "leak", where = all },
    { "data breach*", write = "leak", where = regulations },
    { "subcontractor*", write = "contractor", where = all },
    { "vendor*", write = "contractor", where = asked },
    { "revised version*", write = "revised edition", where = all },
    { "wifi", write = "Wi-Fi", where = all },
    { "wireless LAN", write = "Wi-Fi", where = all },
    { "unzip*", write = "decrypt", where = all },
    { "decode*", write = "decrypt", where = all },
  },
}

-- What the company calls its roles, itself and others.
local function house_words(model)
  local chosen = {}
  for _, role in ipairs(model.roles) do
    table.insert(chosen, tostring(role.ja) .. "\n" .. tostring(role.en))
  end
  for _, parameter in ipairs(model.parameters) do
    for _, word in ipairs(parameter.type == "word" and parameter:children("word") or {}) do
      table.insert(chosen, tostring(word.ja) .. "\n" .. tostring(word.en))
    end
  end
  return table.concat(chosen, "\n"):lower()
end

return {
  id = "wording-term",
  ja = "同じものを同じ用語で書くこと",
  en = "the same thing has the same name everywhere",
  words = words,
  begin = function(model)
    local chosen = house_words(model)
    for _, rows in ipairs({ words.ja, words.en }) do
      for _, row in ipairs(rows) do
        row.off = chosen:find(row.word:lower(), 1, true) ~= nil
      end
    end
  end,
}
