-- 夜間の連絡先を緊急連絡カードに載せます。夜間の窓口が既にあれば、その名前と番号を変えます。
-- Puts a contact for the night on the emergency cards; a night desk that is there gets this name and number.

local desk = { ja = "夜間警備室", en = "Night guard", phone = "0120-000-303", hours = "night" }

kitei.on("model", "夜間の連絡先をカードに載せる", function(model)
  local known = model:find("desk", { hours = "night" })[1]
  if not known then
    model.contacts:add("desk", desk)
    return
  end
  for name, value in pairs(desk) do
    known[name] = value
  end
end)
