-- 名宛人の点検: ルールを守る役割の人が、だれもいないことがないか。
-- Who is bound: every rule needs somebody who holds one of its roles.

kitei.check("rule-binds-nobody", {
  ja = "ルールを守る役割の人がいること",
  en = "somebody holds a role that the rule binds",
}, "warning", "model", function(model, report)
  local by_person, held = {}, {}
  for _, role in ipairs(model.roles) do
    by_person[role.id] = role.held_by == "person"
  end
  for _, person in ipairs(model:find("person")) do
    for _, role in ipairs(person:words("roles")) do
      held[role] = true
    end
  end

  local function binds_somebody(rule)
    for _, role in ipairs(rule:words("roles")) do
      if held[role] or not by_person[role] then
        return true
      end
    end
    return false
  end

  -- One message for all rules of the same roles, at the first of them.
  local first, ids = {}, {}
  for _, rule in ipairs(model.rules) do
    if rule.roles and not binds_somebody(rule) then
      first[rule.roles] = first[rule.roles] or rule
      ids[rule.roles] = (ids[rule.roles] and ids[rule.roles] .. ", " or "") .. rule.id
    end
  end
  for roles, rule in pairs(first) do
    report(rule, roles .. ": " .. ids[roles])
  end
end)
