-- 認証に使う電話の点検: 本人の電話を使わせるなら同意のルール、使わせないなら代わりの物を貸すルールがあるか。
-- Phones for multi-factor authentication.  An authenticator on one's own phone is the use of a personal device.
-- With private-phone-mfa=yes a company that refuses personal devices contradicts itself, unless the rule is in
-- force by which the owner consents to this use alone.  With no, people can keep the rules on authentication only
-- where a rule has the company lend what they need; whether a phone, a token or a passkey, the rule does not
-- say, so mfa-kinds=app is no contradiction by itself.

local sentences = kitei.include("parts/sentences.lua")

local consent, lending = { "同意", "onsent" }, { "貸し出し", "貸与し", "%f[%a][Ll]end", "%f[%a]lent%f[%A]", "%f[%a][Pp]rovide" }

local function setting(model)
  return model:find("parameter", { id = "private-phone-mfa" })[1]
end

-- Is anybody told to authenticate, and does a rule have one of the words that binds those in charge?
local function look_through(model, words)
  local demanded, found = false, false
  for _, rule in ipairs(model:find("rule", { tags = "authentication", roles = true })) do
    demanded = true
    if not rule:has("roles", "all-personnel") and not rule:has("roles", "worker") then
      found = found or sentences.has_one(rule.statement:text(), words) ~= nil
    end
  end
  return demanded, found
end

kitei.check("own-phone-without-consent", {
  ja = "本人の電話機を多要素認証に使わせるなら、同意のルールがあること",
  en = "where own phones are used to authenticate a rule demands consent",
}, "error", "model", function(model, report)
  local own = setting(model)
  if own and own.value == "yes" then
    local _, found = look_through(model, consent)
    if not found then
      report(own, "private-phone-mfa=yes")
    end
  end
end)

kitei.check("authentication-without-means", {
  ja = "本人の電話機を使わせないなら、認証に使う物を貸し出すルールがあること",
  en = "where own phones are refused a rule has the means to authenticate lent",
}, "warning", "model", function(model, report)
  local own = setting(model)
  if own and own.value == "no" then
    local demanded, found = look_through(model, lending)
    if demanded and not found then
      -- Nobody need have written the standard value.
      report(own.by and own or model.company, "private-phone-mfa=no")
    end
  end
end)
