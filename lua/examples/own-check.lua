-- 会社の決まり「緊急連絡先の番号は代表番号かフリーダイヤルにし、携帯電話にしない」を点検します。
-- Checks a rule of the house: emergency numbers are those of the office or toll-free, never of a mobile phone.

local mobile = { ["060"] = true, ["070"] = true, ["080"] = true, ["090"] = true }

kitei.check("own-no-mobile", {
  ja = "緊急連絡先を携帯電話の番号にしないこと",
  en = "no emergency contact is a mobile phone",
}, "warning", "model", function(model, report)
  local phones = {}
  for _, person in ipairs(model.people) do
    phones[person.id] = person.phone
  end
  for _, contact in ipairs(model.contacts) do
    local phone = contact.tag == "desk" and contact.phone or phones[contact.person]
    if phone and mobile[kitei.sub(phone, 1, 3)] then
      report(contact, phone)
    end
  end
end)
