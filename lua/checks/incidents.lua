-- 事故の種類ごとの連絡先の点検: どの種類にも、掛けられる番号が、夜間・休日にもあるか。
-- Contacts for each kind of incident: some contacts are for some kinds only, and may leave others without a number.

local function has_phone(model, contact)
  local bearer = contact.tag == "desk" and contact or model:find("person", { id = contact.person })[1]
  return bearer ~= nil and bearer.phone ~= nil
end

-- The contacts that somebody answers: all of them, or those out of office hours.
local function answered(model, at_night)
  local list = {}
  for _, contact in ipairs(model.contacts) do
    if has_phone(model, contact) and not (at_night and contact.hours == "office") then
      table.insert(list, contact)
    end
  end
  return list
end

local function left_out(model, contacts)
  local kinds = {}
  for _, incident in ipairs(model.incidents) do
    local covered = false
    for _, contact in ipairs(contacts) do
      covered = covered or not contact.incidents or contact:has("incidents", incident.id)
    end
    if not covered then
      table.insert(kinds, incident)
    end
  end
  return kinds
end

local function names(kinds, lang, sign)
  local words = {}
  for _, incident in ipairs(kinds) do
    table.insert(words, incident[lang] or incident.id)
  end
  return table.concat(words, sign)
end

local function check(id, ja, en, severity, at_night)
  kitei.check(id, { ja = ja, en = en }, severity, "model", function(model, report)
    local contacts = answered(model, at_night)
    -- That there is none at all is told by contact-missing and contact-out-of-hours.
    local kinds = #contacts > 0 and left_out(model, contacts) or {}
    if #kinds > 0 then
      report(model.contacts, { ja = names(kinds, "ja", "、"), en = names(kinds, "en", ", ") })
    end
  end)
end

check("incident-without-contact", "どの種類の事故にも、掛けられる番号があること", "there is a number to call for every kind of incident", "error", false)
check("incident-without-night-contact", "どの種類の事故にも、夜間・休日に掛けられる番号があること",
  "there is a number to call at night for every kind of incident", "warning", true)
