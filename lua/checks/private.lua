-- 私用端末の点検: 使うなら、許可のルール、許可の手順、同意書の三つがそろっているか。
-- Personal devices: where they are used there must be a rule on permission, a procedure and the form of consent.

local form = "form-private-device"

local function in_use(model)
  for _, device in ipairs(model.devices) do
    if device.id == "private" then
      return device.in_use == "yes"
    end
  end
  return false
end

-- A rule on permission is one that sends the owner to the form, or has permission given on it.
local function has_rule(model)
  for _, rule in ipairs(model:find("rule", { devices = "private", roles = true })) do
    if #rule:find("ref", { to = form }) > 0 then
      return true
    end
  end
  return false
end

kitei.check("private-devices-without-permission", {
  ja = "私用端末を使うなら、許可のルール、手順、同意書があること",
  en = "where personal devices are used there are a rule, a procedure and a form for permission",
}, "warning", "model", function(model, report)
  if not in_use(model) then
    return
  end
  local missing = {}
  local function need(there, ja, en)
    if not there then
      table.insert(missing, { ja = ja, en = en })
    end
  end
  need(has_rule(model), "許可を受けるルール", "rule on permission")
  need(#model.chapters:find("step", { record = form }) > 0, "許可の手順", "procedure for permission")
  need(#model:find("record", { id = form }) > 0, "申請書・同意書", "form of application and consent")
  for _, group in ipairs(model.groups) do
    for _, part in ipairs(group:has("devices", "private") and missing or {}) do
      report(group, { ja = group.id .. ": " .. part.ja, en = group.id .. ": " .. part.en })
    end
  end
end)
