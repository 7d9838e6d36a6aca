local t = { b = 1, a = 2, [10] = 3, [2] = 4, [1.5] = 5, ["あ"] = 6, B = 7 }
local seen = {}
for k, v in pairs(t) do
  table.insert(seen, tostring(k) .. "=" .. v)
  t.b = nil
end
print(table.concat(seen, " "))
print(tostring({}), tostring(print), string.format("%s %s %5.2f %q", {}, print, 1.234, "x"))
local list = {}
for i = 1, 500 do
  list[i] = { key = i % 3, at = i }
end
table.sort(list, function(a, b) return a.key < b.key end)
local stable = true
for i = 2, #list do
  local a, b = list[i - 1], list[i]
  stable = stable and (a.key < b.key or (a.key == b.key and a.at < b.at))
end
print(stable, #list)
local words = { "う", "い", "あ", "b", "a" }
table.sort(words)
print(table.concat(words, " "))
local point = setmetatable({ x = 1 }, { __tostring = function(p) return "point " .. p.x end, __index = { y = 2 } })
print(point, point.y, select("#", nil, nil), type(point), tonumber("12"), utf8.len("あ"), math.max(1, 2))
for i, x in ipairs({ "p", "q" }) do
  print(i, x)
end
print(pcall(error, "a fault", 0))
print(pcall(function() error("with a line") end))
print(select(2, pcall(function() kitei.sub() end)))
