-- 持ち帰りの点検: 持ち帰る端末に、暗号化のルールと紛失の報告のルール及び手順があるか。
-- Taking devices home: they need a rule that has them encrypted, and a rule and procedure for their loss.

local sentences = kitei.include("parts/sentences.lua")

-- What is encrypted on its way, with a provider or as a copy says nothing about the device.
local elsewhere = { "mail", "connection", "sharing", "service", "backup" }
local encryption = { "暗号化", "ncrypt" }
local storage = { "記憶領域", "記憶装置", "ディスク", "ストレージ", "storage", "disk", "drive" }

local function is_elsewhere(rule)
  for _, tag in ipairs(elsewhere) do
    if rule:has("tags", tag) then
      return true
    end
  end
  return false
end

-- A rule says so by its tag, or by naming what is encrypted in the same sentence or item.
local function encrypts_devices(rule)
  if not rule.roles or not sentences.has(rule:text(), encryption) or is_elsewhere(rule) then
    return false
  end
  local found = rule:has("tags", "encryption")
  for _, part in ipairs(rule) do
    local text = (part.tag == "statement" or part.tag == "item") and part:text() or ""
    found = found or (sentences.has(text, encryption) and sentences.has(text, storage))
  end
  return found
end

local function applies(rule)
  return not rule.patterns or rule:has("patterns", "take-home")
end

local function groups_of(model)
  local groups = {}
  for _, group in ipairs(model.groups) do
    if group:has("patterns", "take-home") then
      table.insert(groups, group)
    end
  end
  return groups
end

kitei.check("take-home-without-encryption", {
  ja = "持ち帰る端末の暗号化を求めるルールがあること",
  en = "a rule has the devices encrypted that are taken home",
}, "warning", "model", function(model, report)
  local groups, encrypted = groups_of(model), {}
  for _, rule in ipairs(#groups > 0 and model.rules or {}) do
    if applies(rule) and encrypts_devices(rule) then
      for _, device in ipairs(rule.devices and rule:words("devices") or { "company", "private" }) do
        encrypted[device] = true
      end
    end
  end
  for _, group in ipairs(groups) do
    for _, device in ipairs(group:words("devices")) do
      if not encrypted[device] then
        report(group, group.id .. ": " .. device)
      end
    end
  end
end)

-- The rule that has a loss reported binds whoever carries the device.
local function reports_loss(rule)
  return rule:has("tags", "report") and (rule:has("roles", "worker") or rule:has("roles", "all-personnel"))
end

local function has_loss_rule(model)
  for _, chapter in ipairs(model.chapters) do
    for _, rule in ipairs(chapter.id == "loss" and chapter:find("rule") or {}) do
      if reports_loss(rule) then
        return true
      end
    end
  end
  return false
end

kitei.check("take-home-without-loss-report", {
  ja = "持ち帰る端末の紛失を報告するルールと手順があること",
  en = "a rule and a procedure have the loss of a device taken home reported",
}, "warning", "model", function(model, report)
  local group = groups_of(model)[1]
  if not group then
    return
  end
  if not has_loss_rule(model) then
    report(group, { ja = group.id .. ": ルール", en = group.id .. ": rule" })
  end
  if #model.chapters:find("procedure", { incidents = "loss" }) == 0 then
    report(group, { ja = group.id .. ": 手順", en = group.id .. ": procedure" })
  end
end)
