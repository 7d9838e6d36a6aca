-- An error out of C, many times over.
for i = 1, 1000 do
  pcall(string.gsub, "x", ".", function() error({}) end)
end
("x"):gsub(".", function() error("last") end)
