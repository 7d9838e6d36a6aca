-- Whatever might come out in another order, or as an address, the next time.
local function nothing() end
local mixed = { [1] = "one", [2.5] = "half", [-7] = "less", [1e300] = "huge", ["2"] = "text", [""] = "empty", a = 1, B = 2, ["あ"] = 3, ["~ !"] = 4 }
for i = 1, 200 do
  mixed["key" .. i * 7919 % 1000] = i
  mixed[i * 7919 % 1000 + 0.5] = i
end

local function walked(t)
  local out = {}
  for k, v in pairs(t) do out[#out + 1] = tostring(k) .. "=" .. tostring(v) end
  return table.concat(out, " ")
end

-- 1,200 rows with seven different keys, rising and falling.
local function sorted(less)
  local rows = {}
  for i = 1, 1200 do rows[i] = { key = i <= 600 and i % 7 or (1200 - i) % 7, number = i } end
  table.sort(rows, less)
  local out = {}
  for i, row in ipairs(rows) do out[i] = row.key .. "/" .. row.number end
  return table.concat(out, " ")
end

-- Tables filled and emptied in another order each time have another order inside.
local function refilled()
  local t = {}
  for i = 1, 300 do t["k" .. i] = i end
  for i = 1, 300, 2 do t["k" .. i] = nil end
  for i = 1000, 1100 do t[i] = {} end
  return walked(t)
end

local object = setmetatable({}, { __tostring = function() return "named" end, __name = "Thing" })
local texts = {
  walked(mixed), refilled(), tostring({}), tostring(nothing), tostring(print), tostring(object),
  ("%s %s %s %5.2f %q"):format({}, nothing, object, 1 / 3, "a\nb"), walked({ f = nothing, t = {}, p = print }),
  sorted(function(a, b) return a.key < b.key end), sorted(function(a, b) return a.key > b.key end), sorted(function() return true end),
  tostring(0 / 0) .. tostring(-(0 / 0)) .. tostring(1e15) .. tostring(2 ^ 53) .. tostring(-0.0),
}
kitei.warn(texts[3] .. texts[4] .. texts[1])
kitei.check("own-order", { ja = "並び", en = "order" }, "warning", "model", function(model, report)
  for k, v in pairs(model.people[1]) do report(model.people[1], k .. "=" .. v) end
  for id, list in pairs({ b = model.contacts, a = model.people, c = model.rules }) do report(model, id .. #list .. tostring(list)) end
end)
kitei.on("document", "並びを書き込む", function(document)
  if document.document == "standards" then
    local section = document:add("section", { title = tostring(document) })
    for _, text in ipairs(texts) do section:add_paragraph(kitei.sub(text, 1, 20000)) end
    for k, v in pairs(document) do section:add_paragraph(k .. "=" .. v) end
  end
end)
