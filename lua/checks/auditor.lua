-- 監査責任者の点検: 監査する人が、監査される仕事をしていないか。
-- The auditor: whoever audits must not do the work that is audited.

local audited = { "executive", "administrator", "security-manager" }

kitei.check("auditor-missing", {
  ja = "監査責任者がいること",
  en = "there is an auditor",
}, "error", "model", function(model, report)
  if #model:find("person", { role = "auditor" }) == 0 then
    report(model.people, "")
  end
end)

kitei.check("auditor-not-independent", {
  ja = "監査責任者が、監査される役割を兼ねていないこと",
  en = "the auditor holds no role that is audited",
}, "error", "model", function(model, report)
  for _, person in ipairs(model:find("person", { role = "auditor" })) do
    local held = {}
    for _, role in ipairs(audited) do
      if person:has("roles", role) then
        table.insert(held, role)
      end
    end
    if #held > 0 then
      report(person, person.id .. ": " .. table.concat(held, ", "))
    end
  end
end)
