-- 書類の持ち出しの点検: 認めるなら、許可のルールと、持ち帰りのルールがあるか。
-- Papers: where they may be taken out, a rule must demand permission and another have them brought back.

local sentences = kitei.include("parts/sentences.lua")

local needed = {
  { ja = "許可を受けるルール", en = "rule on permission",
    words = { "許可を受け", "許可を得", "承認を受け", "承認を得", "permission from", "approval from", "be permitted" } },
  { ja = "持ち帰るルール", en = "rule on bringing them back",
    words = { "持ち帰", "返却し", "戻さなければ", "ring back", "ring all", "return" } },
}

kitei.check("paper-without-rules", {
  ja = "書類の持ち出しを認めるなら、許可と持ち帰りのルールがあること",
  en = "where papers may be taken out there are rules on permission and return",
}, "warning", "model", function(model, report)
  local allowed = model:find("parameter", { id = "paper-takeout", value = "yes" })[1]
  local rules = allowed and model:find("rule", { tags = "paper", roles = true }) or {}
  for _, need in ipairs(allowed and needed or {}) do
    local found = false
    for _, rule in ipairs(rules) do
      found = found or sentences.has(rule.statement:text(), need.words)
    end
    if not found then
      report(allowed, { ja = need.ja, en = need.en })
    end
  end
end)
