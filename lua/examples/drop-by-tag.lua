-- 目印 (tags) で選んだ規則と、それを問う設問などを外し、理由と承認した人を適用除外の一覧に載せます。
-- Drops the rules with a tag and what asks for them, and enters reason and approver among the deviations.
-- company.xml の <drop><where tags="…"/> ならこれを自動でします。ほかの条件で選ぶときの見本です。
-- <drop><where tags="…"/> in company.xml does all of this by itself: take this where you select otherwise.

local tag, reason = "meeting", { ja = "オンライン会議をしないため", en = "There are no online meetings" }

kitei.on("model", "オンライン会議の規則を外す", function(model)
  local boss = model:find("person", { role = "executive" })[1]
  local decision = model.deviations:add("drop", { layer = "own", approved_by = boss.id, date = "2026-04-01", query = true })
  decision:add("reason", reason)
  for _, rule in ipairs(model.chapters:find("rule", { tag = tag })) do
    decision:add("hit", { rule = rule.id })
    local gone = model.excluded:add("rule", { id = rule.id, topic = rule:parent().id, cause = "drop" })
    for _, source in ipairs(rule:children("source")) do
      gone:add("source", { clauses = source.clauses })
    end
    for _, kind in ipairs({ "question", "point", "slide", "line" }) do
      for _, part in ipairs(model:find(kind, { rule = rule.id })) do
        part:remove()
      end
    end
    rule:remove()
  end
end)
