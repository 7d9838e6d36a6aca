-- 名前を挙げた人の点検: 計画、文書の承認、緊急連絡先の人が、そこで要る役割を持っているか。
-- People named in the plan, the control of documents and the contacts: they must hold the role needed there.

local function people_of(model)
  local people, held = {}, {}
  for _, person in ipairs(model.people) do
    people[person.id] = person
    for _, role in ipairs(person:words("roles")) do
      held[role] = true
    end
  end
  return people, held
end

-- Calls look(event, person, role) for each event of the plan; the role is the activity's.
local function each_event(model, people, look)
  local role_of = {}
  for _, activity in ipairs(model.activities) do
    role_of[activity.id] = activity.role
  end
  for _, event in ipairs(model.plan) do
    local person, role = event.person and people[event.person], role_of[event.activity]
    if person and role then
      look(event, person, role)
    end
  end
end

kitei.check("audit-by-others", {
  ja = "監査を、監査責任者又は社外の人が行うこと",
  en = "audits are held by the auditor or somebody from outside",
}, "error", "model", function(model, report)
  each_event(model, people_of(model), function(event, person, role)
    if role == "auditor" and not person:has("roles", "auditor") and person.outside ~= "yes" then
      report(event, person.id)
    end
  end)
end)

-- Only these take the call of an incident: an auditor would audit what they did, and others decide nothing.
local function may_answer(person)
  for _, role in ipairs(person:words("roles")) do
    if role ~= "auditor" and role ~= "worker" and role ~= "all-personnel" then
      return true
    end
  end
  return false
end

local function plan_without_role(model, people, held, report)
  each_event(model, people, function(event, person, role)
    -- A role nobody holds is told by rule-binds-nobody.
    if role ~= "auditor" and held[role] and not person:has("roles", role) then
      report(event, event.activity .. ": " .. person.id .. " (" .. role .. ")")
    end
  end)
end

-- Policy and standards are approved by the executive, and an auditor would audit documents of their own.
local function control_without_role(model, people, report)
  local told = {}
  local function tell(document, person, wanted)
    local key = person.id .. wanted
    if not told[key] then
      told[key] = true
      report(document, document.id .. ": " .. person.id .. " (" .. wanted .. ")")
    end
  end
  for _, document in ipairs(model.documents) do
    local approver, owner = document.approver and people[document.approver], document.owner and people[document.owner]
    if (document.tier == "1" or document.tier == "2") and approver and not approver:has("roles", "executive") then
      tell(document, approver, "approver: executive")
    end
    if owner and not may_answer(owner) then
      tell(document, owner, "owner: security-manager")
    end
  end
end

kitei.check("named-without-role", {
  ja = "計画、文書の管理、緊急連絡先に名前のある人が、そこで要る役割を持っていること",
  en = "people named in the plan, the control of documents and the contacts hold the role needed there",
}, "warning", "model", function(model, report)
  local people, held = people_of(model)
  plan_without_role(model, people, held, report)
  control_without_role(model, people, report)
  for _, contact in ipairs(model.contacts) do
    local person = contact.tag == "contact" and people[contact.person]
    if person and not may_answer(person) then
      report(contact, "contact: " .. person.id)
    end
  end
end)
