-- The limit is for all hooks of a file together.
local function work()
  local n = 0
  for i = 1, 4000000 do n = n + i % 7 end
end
for i = 1, 99 do
  kitei.on("model", "仕事", work)
end
