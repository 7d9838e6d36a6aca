-- 夜間の受付を緊急連絡先に足し、全社員の点検表に一言添え、夜の当番の登録を点検します。
-- Adds a night desk to the emergency contacts and a line to each checklist, and checks the rota.

kitei.on("model", "緊急連絡先に夜間受付を足す", function(model)
  model.contacts:add("desk", {
    ja = "夜間受付", en = "Night desk", phone = "0120-000-000", hours = "night",
  })
end)

kitei.on("document", "点検表に夜間受付の案内を添える", function(document)
  if document.document == "checklist-worker" then
    document:add_paragraph(document.lang == "ja" and "夜間は夜間受付に電話します。" or "Call the night desk at night.")
  end
end)

kitei.check("night-desk-phone", {
  ja = "夜間の連絡先はフリーダイヤルにする",
  en = "the night contact must be toll-free",
}, "warning", "model", function(model, report)
  for _, desk in ipairs(model:find("desk", { hours = "night" })) do
    if kitei.sub(desk.phone, 1, 4) ~= "0120" then
      report(desk, desk.phone)
    end
  end
end)
