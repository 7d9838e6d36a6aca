-- The list grows and shrinks while it is sorted.
local list = { 3, 1, 2 }
table.sort(list, function(a, b)
  for i = 1, 1000 do list[#list + 1] = i end
  for i = #list, 1, -1 do list[i] = nil end
  return a < b
end)
kitei.fail("sorted")
