-- 緊急連絡先の点検: どの時間にも、掛けられる番号があるか。
-- Emergency contacts: there must be a number to call, at every hour.

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

kitei.check("contact-without-phone", {
  ja = "緊急連絡先の人に電話番号があること",
  en = "every emergency contact has a telephone number",
}, "error", "model", function(model, report)
  for _, contact in ipairs(model.contacts) do
    if not phone_of(model, contact) then
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
      report(contact, contact.person or contact.id or contact.ja)
    end
  end
end)
