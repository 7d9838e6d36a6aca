-- Each hook takes a tenth of the time; there are a hundred.
local function work()
  for i = 1, 3000000 do local x = i % 7 end
end
for i = 1, 100 do kitei.on("model", "仕事", work) end
