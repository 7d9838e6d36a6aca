-- 方式の点検: 出典がその方式だけに求める対策に、答えるルールが一つはあるか。
-- Patterns: where a source asks something of one pattern, some rule must be for it.

kitei.check("pattern-without-rule", {
  ja = "出典が求める方式に、ルールがあること",
  en = "a pattern that a source names has a rule",
}, "warning", "model", function(model, report)
  for _, pattern in ipairs(model.patterns) do
    if pattern.in_use == "yes" then
      local asked = model:find("clause", { patterns = pattern.id })
      if #asked > 0 and #model.chapters:find("rule", { patterns = pattern.id }) == 0 then
        report(pattern, pattern.id)
      end
    end
  end
end)
