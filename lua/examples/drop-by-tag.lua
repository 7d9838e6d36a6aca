-- 目印 (tags) で選んだ規則を外し、理由、承認した人と決めた日を適用除外の一覧に載せます。
-- Drops the rules with a tag and enters reason, approver and day among the deviations.
-- 目印だけで選ぶなら、company.xml に <drop> と <where tags="…"/> を書く方が簡単です。ほかの条件で選ぶときに使います。
-- Where a tag is all you select by, <drop> and <where tags="…"/> in company.xml are simpler.

local tag, reason = "meeting", { ja = "オンライン会議をしないため", en = "There are no online meetings" }

kitei.on("model", "オンライン会議の規則を外す", function(model)
  local boss = model:find("person", { role = "executive" })[1]
  local decision
  for _, rule in ipairs(model.chapters:find("rule", { tag = tag })) do
    decision = decision or model.deviations:add("drop", {
      layer = "own", approved_by = boss.id, date = "2026-04-01", query = true, reason = reason,
    })
    decision:add("hit", { rule = rule.id })
    rule:remove()
  end
end)
