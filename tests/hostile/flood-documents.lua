-- A little for every document is too much in all.
kitei.on("document", "仕事", function()
  for i = 1, 3000000 do local x = i % 7 end
end)
