-- 緊急連絡先の点検: どの時間にも、掛けられる番号があるか。
-- Emergency contacts: there must be a number to call, at every hour, and it must be printed.

local budgets = kitei.include("parts/budgets.lua")

local function phone_of(model, contact)
  if contact.tag == "desk" then
    return contact.phone
  end
  local person = model:find("person", { id = contact.person })[1]
  return person and person.phone
end

kitei.check("contact-missing", {
  ja = "電話番号のある緊急連絡先が一つはあること",
  en = "at least one emergency contact has a telephone number",
}, "error", "model", function(model, report)
  for _, contact in ipairs(model.contacts) do
    if phone_of(model, contact) then
      return
    end
  end
  report(model.contacts, "")
end)

-- A draft is made all the same: what is told of a contact is not told again of each page it is printed on.
local without_phone = false

kitei.check("contact-without-phone", {
  ja = "緊急連絡先の人に電話番号があること",
  en = "every emergency contact has a telephone number",
}, "error", "model", function(model, report)
  for _, contact in ipairs(model.contacts) do
    if not phone_of(model, contact) then
      without_phone = true
      report(contact, contact.tag == "desk" and contact.ja or contact.person)
    end
  end
end)

kitei.check("contact-out-of-hours", {
  ja = "夜間・休日に掛けられる緊急連絡先があること",
  en = "there is an emergency contact out of office hours",
}, "warning", "model", function(model, report)
  for _, contact in ipairs(model.contacts) do
    if contact.hours ~= "office" then
      return
    end
  end
  report(model.contacts, "")
end)

-- The card prints the first three numbers.
local on_card = 3

kitei.check("contact-not-on-card", {
  ja = "連絡先が緊急連絡カードに載ること",
  en = "every contact fits on the emergency card",
}, "warning", "model", function(model, report)
  for place, contact in ipairs(model.contacts) do
    if place > on_card then
      report(contact, contact.tag == "desk" and contact.ja or contact.person)
    end
  end
end)

-- ---- as they are printed ----

local function is_blank(part)
  return not (part and part:text():find("%S"))
end

-- Where contacts are printed: the whole of a card or poster, and the schedule of the standards.
local function printed(tree)
  if tree.layout == "card" or tree.layout == "poster" then
    return { tree }
  end
  return tree.document == "standards" and tree:find("schedule", { id = "schedule-contacts" }) or {}
end

kitei.check("printed-without-number", {
  ja = "カード、ポスター、別表の連絡先に番号があること",
  en = "contacts on cards, posters and in the schedule have a number",
}, "error", "document", function(tree, report)
  for _, part in ipairs(without_phone and {} or printed(tree)) do
    for _, phone in ipairs(part:find("phone")) do
      if is_blank(phone) or (phone.number or "") == "" then
        report(phone, budgets.name(tree))
      end
    end
    for _, call in ipairs(part:find("call")) do
      if #call:children("phone") == 0 then
        report(call, budgets.name(tree))
      end
    end
    for _, row in ipairs(part.tag == "schedule" and part:find("row") or {}) do
      if #row:find("phone") == 0 then
        report(row, budgets.name(tree))
      end
    end
  end
end)

-- Beside a number stand the hours and whose it is; the schedule has the place in the order first, then the name.
local function has_name(entry)
  if entry.tag == "row" then
    return not is_blank(entry[2])
  end
  for _, hint in ipairs(entry:children("hint")) do
    if is_blank(hint) then
      return false
    end
  end
  return #entry:children("hint") > 0
end

kitei.check("printed-without-name", {
  ja = "カード、ポスター、別表の連絡先に名前があること",
  en = "contacts on cards, posters and in the schedule have a name",
}, "error", "document", function(tree, report)
  for _, part in ipairs(printed(tree)) do
    for _, entry in ipairs(part:find(part.tag == "schedule" and "row" or "call")) do
      if not has_name(entry) then
        report(entry, budgets.name(tree))
      end
    end
  end
end)
